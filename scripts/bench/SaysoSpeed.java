import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sayso.Sayso;
import sayso.reading.Report;

/// Times Sayso's whole reading, statements and all that follows, on one thread.
///
/// Arguments: `default` or `rules-only`, then text files. Prints words, CPU seconds of the
/// whole process (compiling and collecting included), words per CPU-second.
final class SaysoSpeed {
    /// Rounds before the timed ones: the compiler needs them.
    private static final int WARM_UP = 5;

    private static final int ROUNDS = 5;

    public static void main(String[] arguments) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            texts.add(Files.readString(Path.of(file)));
        }
        try (Sayso sayso = arguments[0].equals("rules-only") ? Sayso.rulesOnly() : Sayso.open()) {
            for (int i = 0; i < WARM_UP; i++) {
                read(sayso, texts);
            }
            long words = ROUNDS * texts.stream().mapToLong(text -> text.strip().split("\\s+").length).sum();
            long started = cpu();
            int statements = 0;
            for (int i = 0; i < ROUNDS; i++) {
                statements = read(sayso, texts);
            }
            double seconds = (cpu() - started) / 1e9;
            System.err.println("Sayso: " + statements + " statements");
            System.out.printf(Locale.ROOT, "%d %.2f %.0f%n", words, seconds, words / seconds);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static int read(Sayso sayso, List<String> texts) {
        int statements = 0;
        for (String text : texts) {
            statements += sayso.read(Report.of(text)).statements().size();
        }
        return statements;
    }
}
