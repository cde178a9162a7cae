package sayso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.ItemId;
import sayso.reading.Kind;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Problem;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Status;
import sayso.reading.Timex;
import sayso.reading.Verification;
import sayso.reading.Wording;
import sayso.text.Span;

/// Readings made by hand, of an invented report.
final class Readings {
    static final String TEXT = """
            A dam broke above Tarvell before dawn.
            “We heard a roar, and then the street was gone,” Lena Marsh, a teacher, told reporters. “Nobody had warned us.”
            At least 14 people were killed, the interior ministry said on Tuesday.
            Rescue workers put the dead at between 20 and 25, according to the Oru news agency.
            Dozens are missing. About 600 troops out of 2,000 were sent to the valley.
            Minister Paul Odera denied that the dam had been neglected, the agency reported.
            Videos purportedly showing looting went round. The ministry has not disclosed how many families were moved.
            """;

    private static final SourceId MARSH = new SourceId(1);
    private static final SourceId MINISTRY = new SourceId(2);
    private static final SourceId RESCUERS = new SourceId(3);
    private static final SourceId AGENCY = new SourceId(4);
    private static final SourceId ODERA = new SourceId(5);

    private Readings() {}

    static Reading flood() {
        Masthead masthead = Masthead.blank()
                .withTitle(Maybe.known("Dam breaks above Tarvell"))
                .withPublisher(Maybe.known("The Valley Post"))
                .withDateline(new Dateline.Dated(LocalDate.of(2026, 3, 4), PublishedFrom.ARGUMENT));
        return new Reading(
                new Report(TEXT, masthead), sources(), statements(), figures(), dates(), verifications(), List.of());
    }

    static Reading bare(String text) {
        return new Reading(Report.of(text), List.of(), List.of(), List.of(), List.of(), List.of(), List.<Problem>of());
    }

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static List<Source> sources() {
        return List.of(
                source(MARSH, "Lena Marsh", Kind.PERSON, Maybe.known("a teacher")),
                source(MINISTRY, "interior ministry", Kind.AGENCY, Maybe.unknown()),
                source(RESCUERS, "Rescue workers", Kind.GROUP, Maybe.unknown()),
                source(AGENCY, "Oru news agency", Kind.NEWS_AGENCY, Maybe.unknown()),
                source(ODERA, "Paul Odera", Kind.PERSON, Maybe.known("Minister")));
    }

    private static Source source(SourceId id, String name, Kind kind, Maybe<String> description) {
        return new Source(id, name, kind, description, List.of(span(name)));
    }

    private static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(
                new StatementId(1),
                Form.DIRECT,
                Stance.SAYS,
                new Wording(
                        List.of(
                                span("“We heard a roar, and then the street was gone,”"),
                                span("“Nobody had warned us.”")),
                        Maybe.known(span("told")),
                        Maybe.known(span("Lena Marsh, a teacher")),
                        Maybe.known(span("reporters")),
                        List.of()),
                basis(MARSH),
                Maybe.unknown(),
                Maybe.unknown(),
                Finding.by("quotation-told", 0.95)));
        statements.add(indirect(
                2, Stance.SAYS, "At least 14 people were killed", "the interior ministry", "said", basis(MINISTRY)));
        statements.add(indirect(
                3,
                Stance.RELAYS,
                "Rescue workers put the dead at between 20 and 25",
                "the Oru news agency",
                "according to",
                basis(AGENCY)));
        statements.add(indirect(
                4,
                Stance.ESTIMATES,
                "the dead at between 20 and 25",
                "Rescue workers",
                "put",
                new Basis(List.of(RESCUERS), List.of(AGENCY))));
        statements.add(indirect(
                5,
                Stance.DENIES,
                "the dam had been neglected",
                "Minister Paul Odera",
                "denied",
                new Basis(List.of(ODERA), List.of(AGENCY))));
        return statements;
    }

    private static Basis basis(SourceId who) {
        return new Basis(List.of(who), List.of());
    }

    private static Statement indirect(int id, Stance stance, String content, String source, String cue, Basis basis) {
        return new Statement(
                new StatementId(id),
                Form.INDIRECT,
                stance,
                new Wording(
                        List.of(span(content)),
                        Maybe.known(span(cue)),
                        Maybe.known(span(source)),
                        Maybe.unknown(),
                        List.of()),
                basis,
                Maybe.unknown(),
                id == 2 ? Maybe.known(new Timex("2026-03-03")) : Maybe.unknown(),
                Finding.by("said-after", 0.5 + id / 20.0));
    }

    private static List<Figure> figures() {
        return List.of(
                figure(1, "At least 14", Count.from(Bound.AT_LEAST, 14), Measure.KILLED, 2, basis(MINISTRY)),
                figure(
                        2,
                        "between 20 and 25",
                        Count.within(Bound.BETWEEN, 20, 25),
                        Measure.KILLED,
                        4,
                        new Basis(List.of(RESCUERS), List.of(AGENCY))),
                figure(3, "Dozens", Count.from(Bound.VAGUE, 12), Measure.MISSING, 0, Basis.ownVoice()),
                new Figure(
                        new FigureId(4),
                        span("About 600"),
                        Count.within(Bound.ABOUT, 600, 600),
                        new Counted(
                                Measure.DEPLOYED, Maybe.known("troops"), Maybe.known("Oru valley"), Maybe.unknown()),
                        Maybe.unknown(),
                        Basis.ownVoice(),
                        Maybe.known(new FigureId(5)),
                        Finding.by("number-noun", 0.8)),
                figure(5, "2,000", Count.exactly(2000), Measure.DEPLOYED, 0, Basis.ownVoice()));
    }

    private static Figure figure(int id, String words, Count count, Measure measure, int statement, Basis basis) {
        return new Figure(
                new FigureId(id),
                span(words),
                count,
                new Counted(measure, Maybe.known("people in Tarvell"), Maybe.unknown(), Maybe.unknown()),
                statement == 0 ? Maybe.unknown() : Maybe.known(new StatementId(statement)),
                basis,
                Maybe.unknown(),
                Finding.by("number-verb", 0.9));
    }

    private static List<DateExpression> dates() {
        return List.of(new DateExpression(
                span("Tuesday"),
                DateType.DATE,
                new Timex("2026-03-03"),
                Maybe.unknown(),
                Maybe.known("published"),
                Finding.by("weekday", 1)));
    }

    private static List<Verification> verifications() {
        List<ItemId> displaced = List.of(new FigureId(1), new StatementId(2));
        return List.of(
                new Verification(
                        span("purportedly"),
                        Status.PURPORTED,
                        Maybe.unknown(),
                        Maybe.unknown(),
                        List.of(),
                        Finding.by("purported", 0.9)),
                new Verification(
                        span("The ministry has not disclosed how many families were moved"),
                        Status.NOT_DISCLOSED,
                        Maybe.known(MINISTRY),
                        Maybe.known(span("how many families were moved")),
                        displaced,
                        Finding.by("not-disclosed", 0.9)));
    }
}
