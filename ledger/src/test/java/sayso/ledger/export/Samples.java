package sayso.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import sayso.Sayso;
import sayso.ledger.correction.Corrected;
import sayso.ledger.kept.Appearance;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Kind;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Wording;
import sayso.text.Span;

/// Kept reports to export, in our own words.
final class Samples {
    static final Choices WHOLE = new Choices(true, VaguePolicy.ACLED);
    static final Choices WITHOUT_TEXT = new Choices(false, VaguePolicy.ACLED);

    /// "Kim" says by way of "Dawn Wire" and, outside of it, a "dossier".
    static final String RELAYED = "“=1+1, 🙂 we won,” Kim said, Dawn Wire reported, a dossier shows. Dozens died.";

    private static final Sayso SAYSO = Sayso.rulesOnly();
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

    private Samples() {}

    /// What the rules read out of `text`.
    static KeptReport read(String text) {
        return kept(SAYSO.read(new Report(text, masthead())));
    }

    static KeptReport kept(Reading reading) {
        return new KeptReport(
                reading,
                new Corrected(reading, List.of()),
                SAYSO.edition(),
                THEN,
                List.of(new Appearance(reading.report().masthead(), THEN)));
    }

    private static Masthead masthead() {
        return Masthead.blank()
                .withTitle(Maybe.known("Harbour hit, \"dozens\" dead"))
                .withPublisher(Maybe.known("The Kessel Post"))
                .withAgency(Maybe.known("Dawn Wire"))
                .withUrl(Maybe.known("https://kessel.example/harbour"))
                .withByline(List.of("Ada Bird"))
                .withDateline(new Dateline.Dated(LocalDate.of(2026, 2, 24), PublishedFrom.METADATA));
    }

    /// One statement with two relays, and one vague count of killed in the publisher's own voice.
    static KeptReport relayed() {
        Finding sure = Finding.by("by-hand", 0.9);
        Source kim = source(1, "Kim", Kind.PERSON);
        Source wire = source(2, "Dawn Wire", Kind.NEWS_AGENCY);
        Source dossier = source(3, "dossier", Kind.DOCUMENT);
        Wording wording = new Wording(
                List.of(span("=1+1, 🙂 we won,")),
                Maybe.known(span("said")),
                Maybe.known(span("Kim")),
                Maybe.unknown(),
                List.of());
        Statement statement = new Statement(
                new StatementId(1),
                Form.DIRECT,
                Stance.CLAIMS,
                wording,
                new Basis(List.of(kim.id()), List.of(dossier.id(), wire.id())),
                Maybe.unknown(),
                Maybe.unknown(),
                sure);
        return kept(new Reading(
                new Report(RELAYED, masthead()),
                List.of(kim, wire, dossier),
                List.of(statement),
                List.of(figure(1, "Dozens", Count.from(Bound.VAGUE, 12), Measure.KILLED)),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Source source(int number, String name, Kind kind) {
        return new Source(new SourceId(number), name, kind, Maybe.unknown(), List.of(span(name)));
    }

    static Span span(String words) {
        int start = RELAYED.indexOf(words);
        return new Span(start, start + words.length());
    }

    /// A count in the publisher's own voice, at `words` of [#RELAYED].
    static Figure figure(int number, String words, Count count, Measure measure) {
        return new Figure(
                new FigureId(number),
                span(words),
                count,
                new Counted(measure, Maybe.unknown(), Maybe.unknown(), Maybe.unknown()),
                Maybe.unknown(),
                Basis.ownVoice(),
                Maybe.unknown(),
                Finding.by("by-hand", 1));
    }

    /// The reading of [#relayed] with other figures.
    static KeptReport withFigures(List<Figure> figures) {
        Reading reading = relayed().reading();
        return kept(new Reading(
                reading.report(), reading.sources(), reading.statements(), figures, List.of(), List.of(), List.of()));
    }

    static Links linked() {
        return new Links(
                Maybe.known("C12"), Maybe.known("f".repeat(64)), Maybe.known("T7"), Map.of(new SourceId(1), "E41"));
    }

    static Links unlinked() {
        return new Links(Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), Map.of());
    }

    static byte[] export(ExportForm form, Choices choices, KeptReport... reports) {
        return export(form, choices, linked(), reports);
    }

    static byte[] export(ExportForm form, Choices choices, Links links, KeptReport... reports) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Exporter exporter = Exports.to(out, form, choices)) {
            for (KeptReport report : reports) {
                exporter.write(report, links);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static String text(ExportForm form, Choices choices, KeptReport... reports) {
        return new String(export(form, choices, reports), StandardCharsets.UTF_8);
    }
}
