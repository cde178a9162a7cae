package sayso.cli;

import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Report;

/// Takes an annotated page in as any other page.
final class PageReading {
    private static final Intakes INTAKES = Intakes.with(IntakeOptions.none());

    private PageReading() {}

    static Maybe<Report> read(String name, byte[] html) {
        String file = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return switch (INTAKES.of(file, html)) {
            case Intake.Taken(Report report) -> Maybe.known(report);
            case Intake.Refused(String _, Problem _) -> Maybe.unknown();
        };
    }
}
