package sayso.ingest;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// A program of its own for [HostileMemoryTest]: takes in the files named and prints what came of each, and how much
/// computing it took.
final class TakeAll {
    private TakeAll() {}

    public static void main(String... names) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String name : names) {
            long start = cpuMillis();
            List<String> outcomes = Intakes.with(IntakeOptions.none())
                    .of(List.of(name), InputStream.nullInputStream())
                    .map(TakeAll::outcome)
                    .distinct()
                    .toList();
            long millis = cpuMillis() - start;
            out.println(name + "\t" + String.join(" ", outcomes) + "\t" + millis);
        }
    }

    /// Of the whole program, its compiler and collector too.
    private static long cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    private static String outcome(Intake intake) {
        return switch (intake) {
            case Intake.Taken _ -> "taken";
            case Intake.Refused(String _, var problem) -> problem.code();
        };
    }
}
