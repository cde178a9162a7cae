package sayso.ingest.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process that does what the first word of each document says.
final class FakeReader {
    private FakeReader() {}

    public static void main(String[] arguments) throws Exception {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        out.writeInt(0);
        while (true) {
            byte[] document = new byte[in.readInt()];
            in.readFully(document);
            obey(new String(document, StandardCharsets.UTF_8), out);
        }
    }

    private static void obey(String command, DataOutputStream out) throws Exception {
        switch (command.split(" ", 2)[0]) {
            case "hang" -> {
                Process own = new ProcessBuilder("sleep", "600").start();
                Files.writeString(Path.of(command.substring(5)), own.pid() + "\n");
                Thread.sleep(600_000);
            }
            case "eat" -> out.write(new byte[1 << 30]);
            case "die" -> Runtime.getRuntime().halt(9);
            case "babble" -> out.writeInt(Integer.MAX_VALUE);
            case "boast" -> {
                out.writeInt(1);
                out.writeInt(Integer.MAX_VALUE);
            }
            case "nonsense" -> answer(out, "text", "too few");
            default -> answer(out, "text", "", ProcessHandle.current().pid() + "");
        }
    }

    private static void answer(DataOutputStream out, String... fields) throws IOException {
        out.writeInt(fields.length);
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.flush();
    }
}
