package sayso.reading;

import java.time.LocalDate;
import java.util.List;
import sayso.text.Span;

/// A reading with something in every field, made by hand.
public final class Samples {
    public static final String TEXT = "“We lost 12 men,” Ana Ruiz told us on Saturday. 🙂 Nobody could verify it.";

    private static final Span QUOTE = new Span(0, 17);

    private Samples() {}

    public static Reading reading() {
        return new Reading(
                new Report(TEXT, masthead()), sources(), statements(), figures(), dates(), verifications(), problems());
    }

    static Masthead masthead() {
        return Masthead.blank()
                .withLocation("a \"file\"\\here.txt")
                .withUrl(Maybe.known("https://example.org/1"))
                .withTitle(Maybe.known("Twelve\u2028lost"))
                .withPublisher(Maybe.known("The Daily"))
                .withAgency(Maybe.known("AP"))
                .withByline(List.of("Bo Falk", "C. Lee"))
                .withDateline(new Dateline.Dated(LocalDate.of(2025, 8, 31), PublishedFrom.METADATA))
                .withLanguage("en-GB");
    }

    static List<Source> sources() {
        return List.of(
                new Source(
                        new SourceId(1),
                        "Ana Ruiz",
                        Kind.PERSON,
                        Maybe.known("colonel"),
                        List.of(new Span(18, 26), new Span(32, 34))),
                new Source(new SourceId(2), "KCNA", Kind.NEWS_AGENCY, Maybe.unknown(), List.of()));
    }

    static Basis basis() {
        return new Basis(List.of(new SourceId(1)), List.of(new SourceId(2)));
    }

    static List<Statement> statements() {
        return List.of(
                statement(1, List.of(QUOTE), Maybe.unknown()),
                statement(2, List.of(new Span(1, 8), new Span(9, 15)), Maybe.known(new StatementId(1))));
    }

    static Statement statement(int number, List<Span> content, Maybe<StatementId> within) {
        return new Statement(
                new StatementId(number),
                Form.DIRECT,
                Stance.CONCEDES,
                new Wording(
                        content,
                        Maybe.known(new Span(27, 31)),
                        Maybe.known(new Span(18, 26)),
                        Maybe.known(new Span(32, 34)),
                        List.of(new Span(1, 3))),
                basis(),
                within,
                Maybe.known(new Timex("2025-08-30")),
                Finding.by("said-after", 0.875));
    }

    static List<Figure> figures() {
        return List.of(
                figure(1, new Span(9, 11), Maybe.known(new FigureId(2))), figure(2, new Span(9, 15), Maybe.unknown()));
    }

    static Figure figure(int number, Span span, Maybe<FigureId> partOf) {
        return new Figure(
                new FigureId(number),
                span,
                Count.within(Bound.BETWEEN, 12, 6_000_000_000L),
                new Counted(
                        Measure.KILLED, Maybe.known("men"), Maybe.known("Kursk"), Maybe.known(new Timex("2025-08"))),
                Maybe.known(new StatementId(1)),
                basis(),
                partOf,
                Finding.by("digits", 1));
    }

    static List<DateExpression> dates() {
        LocalDate day = LocalDate.of(2025, 8, 30);
        return List.of(new DateExpression(
                new Span(38, 46),
                DateType.DATE,
                new Timex("2025-08-30"),
                Maybe.known(new Interval(day, day)),
                Maybe.known("published"),
                Finding.by("weekday", 1)));
    }

    static List<Verification> verifications() {
        return List.of(new Verification(
                new Span(51, 73),
                Status.NOT_VERIFIED,
                Maybe.known(new SourceId(1)),
                Maybe.known(new Span(71, 73)),
                List.of(new StatementId(1), new FigureId(1)),
                Finding.by("could-not-verify", 1)));
    }

    static List<Problem> problems() {
        return List.of(
                Problem.at(new Place.InText(QUOTE), "report.odd-quote", "An odd quotation mark", "Look at it"),
                new Problem("report.empty", "Nothing there", new Place.Nowhere(), Maybe.unknown()));
    }
}
