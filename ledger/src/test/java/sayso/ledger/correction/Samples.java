package sayso.ledger.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sayso.Sayso;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.Kind;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.Source;
import sayso.reading.Statement;
import sayso.text.Span;

/// A reading to correct, and corrections of it.
final class Samples {
    static final String TEXT = """
            At least 40 people were killed in Port Kessel on Monday, the interior ministry said.

            “We will rebuild the harbour,” Mayor Lena Ortiz said. About 600 soldiers were sent there, the army said, and \
            the army said that state television had reported 12 wounded.

            Witnesses told of fires. The claim could not be independently verified.
            """;

    private Samples() {}

    static Reading reading() {
        return reading(TEXT);
    }

    static Reading reading(String text) {
        try (Sayso sayso = Sayso.rulesOnly()) {
            return sayso.read(new Report(
                    text,
                    Masthead.blank()
                            .withLocation("a.txt")
                            .withDateline(new Dateline.Dated(LocalDate.of(2026, 2, 24), PublishedFrom.METADATA))));
        }
    }

    static Correction correction(long number, Change change) {
        return new Correction(
                number, Instant.EPOCH.plusSeconds(number), new Reason("Ada", "as heard"), Maybe.known("r"), change);
    }

    static Correction undo(long number, long undone) {
        return correction(number, new Change.Undo(undone));
    }

    /// The statement whose content holds these words.
    static Statement statement(Reading reading, String words) {
        return reading.statements().stream()
                .filter(each -> each.wording().content().stream()
                        .anyMatch(span -> span.of(reading.report().text()).contains(words)))
                .findFirst()
                .orElseThrow();
    }

    static Figure figure(Reading reading, String words) {
        return reading.figures().stream()
                .filter(each -> each.span().of(reading.report().text()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    static Source source(Reading reading, String name) {
        return reading.sources().stream()
                .filter(each -> each.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    static Target target(Reading reading, String words) {
        return Matching.target(reading, statement(reading, words));
    }

    static Target figureTarget(Reading reading, String words) {
        return Matching.target(reading, figure(reading, words));
    }

    static Quoted quoted(String text, String words) {
        int at = text.indexOf(words);
        return Quoted.of(text, new Span(at, at + words.length()));
    }

    static Ground on(String name) {
        return Ground.on(SourceName.added(name, Kind.AGENCY));
    }

    static Reading corrected(Reading machine, Change... changes) {
        return corrected(machine, List.of(changes)).reading();
    }

    static Corrected corrected(Reading machine, List<Change> changes) {
        List<Correction> corrections = new ArrayList<>();
        changes.forEach(each -> corrections.add(correction(corrections.size() + 1, each)));
        return Corrected.of(machine, corrections);
    }
}
