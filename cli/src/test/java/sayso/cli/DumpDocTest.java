package sayso.cli;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
class DumpDocTest { @Test void dump() throws Exception {
 Path d = Path.of("/tmp/corr/desk"); Files.createDirectories(d);
 Files.deleteIfExists(d.resolve("desk.db"));
 Files.writeString(d.resolve("kessel.txt"), "At least 40 people were killed in Port Kessel on Monday, the interior ministry said.\n\nAbout 600 soldiers were sent there, the army said. Witnesses told of fires.\n");
 StringBuilder b = new StringBuilder();
 String id = sayso.reading.Report.of(Files.readString(d.resolve("kessel.txt"))).id().substring(0, 4);
 for (String[] c : new String[][] {
  {"add", "/tmp/corr/desk/kessel.txt", "--published", "2026-02-24", "--publisher", "The Kessel Post", "--rules-only"},
  {"correct", id},
  {"correct", id, "F2", "--value", "at least 650", "--why", "the army counted anew"},
  {"correct", id, "A1", "--source", "police", "--kind", "agency", "--why", "the ministry quoted them"},
  {"correct", id, "--add-statement", "Witnesses told of fires", "--source", "witnesses", "--kind", "group", "--why", "overlooked"},
  {"correct", id, "F9", "--reject", "--why", "x"},
  {"undo", "1", "--why", "that was another army"},
  {"log"}, {"merge", id + ":S1", id + ":S2", "--why", "one house"}, {"reread", "--rules-only"}, {"reread", "--rules-only", "--all"}}) {
  Session s = new Session().with("SAYSO_LEDGER", d.resolve("desk.db").toString()).with("SAYSO_PERSON", "Ada Bird").with("COLUMNS","80");
  int rc = s.run(c); b.append("$ sayso " + String.join(" ", c) + "\n" + s.out() + s.err() + "rc " + rc + "\n\n"); }
 Files.writeString(Path.of("/tmp/corr/doc.txt"), b);
} }
