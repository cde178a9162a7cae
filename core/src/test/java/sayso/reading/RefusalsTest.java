package sayso.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.text.Span;

/// What the records of a reading refuse at birth, and the words they do it with.
class RefusalsTest {
    private static final Span EMPTY = new Span(3, 3);
    private static final Span WORD = new Span(3, 5);

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void refuseNonsense(String complaint, ThrowingCallable birth) {
        assertThatIllegalArgumentException().isThrownBy(birth).withMessageContaining(complaint);
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                row("SourceId needs a number from 1, got 0", () -> new SourceId(0)),
                row("StatementId needs a number from 1, got -1", () -> new StatementId(-1)),
                row("FigureId needs a number from 1, got 0", () -> new FigureId(0)),
                row("got -0.1", () -> new Finding(-0.1, Maybe.unknown())),
                row("got 1.1", () -> new Finding(1.1, Maybe.unknown())),
                row("got NaN", () -> new Finding(Double.NaN, Maybe.unknown())),
                row("0 <= low <= high", () -> Count.exactly(-1)),
                row("0 <= low <= high", () -> Count.upTo(Bound.AT_MOST, -1)),
                row("0 <= low <= high", () -> Count.within(Bound.BETWEEN, 5, 4)),
                row("begin <= end", () -> new Interval(LocalDate.of(2025, 8, 2), LocalDate.of(2025, 8, 1))),
                row("S1 needs a name", () -> source(" ", Maybe.unknown(), WORD)),
                row("A known description", () -> source("Ruiz", Maybe.known(" "), WORD)),
                row("mentions of S1 need reading order", () -> source("Ruiz", Maybe.unknown(), WORD, EMPTY)),
                row("needs content", () -> wording(List.of(), List.of())),
                row("needs content", () -> wording(List.of(EMPTY), List.of())),
                row("order and room", () -> wording(List.of(WORD, new Span(4, 6)), List.of())),
                row("order and room", () -> wording(List.of(WORD, new Span(1, 2)), List.of())),
                row("hedges need reading order", () -> wording(List.of(WORD), List.of(WORD, new Span(1, 2)))),
                row("A1 cannot stand", () -> Samples.statement(1, List.of(WORD), Maybe.known(new StatementId(1)))),
                row("F1 cannot be a part", () -> Samples.figure(1, WORD, Maybe.known(new FigureId(1)))),
                row("span of a figure", () -> Samples.figure(1, EMPTY, Maybe.unknown())),
                row("span of a date", () -> date(EMPTY, Maybe.unknown())),
                row("A known anchor", () -> date(WORD, Maybe.known(""))),
                row("span of a verification", RefusalsTest::emptyVerification),
                row("A known population", () -> counted(" ", "Kursk")),
                row("A known place", () -> counted("men", "")),
                row("a language", () -> Masthead.blank().withLanguage(" ")),
                row("A known location", () -> Masthead.blank().withLocation("")),
                row("A known url", () -> Masthead.blank().withUrl(Maybe.known(""))),
                row("A known title", () -> Masthead.blank().withTitle(Maybe.known(" "))),
                row("A known publisher", () -> Masthead.blank().withPublisher(Maybe.known(" "))),
                row("A known agency", () -> Masthead.blank().withAgency(Maybe.known(" "))),
                row("name in the byline", () -> Masthead.blank().withByline(List.of("Bo Falk", ""))),
                row("got “Empty”", () -> problem("Empty", "words")),
                row("got “report.”", () -> problem("report.", "words")),
                row("report.empty needs a message", () -> problem("report.empty", " ")),
                row("“killled” is none of killed, wounded", () -> Coded.of(Measure.class, "killled")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "S0", "S01", "S-1", "s1", "S1 ", "S9999999999", "X1", "S١"})
    void idsRefuseWhatIsNoId(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceId.parse(text))
                .withMessageContaining(text);
        assertThatIllegalArgumentException().isThrownBy(() -> StatementId.parse(text.replace('S', 'A')));
        assertThatIllegalArgumentException().isThrownBy(() -> FigureId.parse(text.replace('S', 'F')));
        assertThatIllegalArgumentException().isThrownBy(() -> ItemId.parse(text));
    }

    @Test
    void idsReadWhatTheyWrite() {
        assertThat(SourceId.parse("S12")).isEqualTo(new SourceId(12)).hasToString("S12");
        assertThat(ItemId.parse("A7")).isEqualTo(new StatementId(7)).hasToString("A7");
        assertThat(ItemId.parse("F999999999")).isEqualTo(new FigureId(999_999_999));
    }

    @Test
    void codesReadWhatTheyWrite() {
        readsBack(Bound.class);
        readsBack(DateType.class);
        readsBack(Form.class);
        readsBack(Kind.class);
        readsBack(Measure.class);
        readsBack(PublishedFrom.class);
        readsBack(Stance.class);
        readsBack(Status.class);
    }

    @Test
    void aReportExceptionCarriesItsProblem() {
        Problem problem = problem("report.empty", "There are no words in it");
        assertThat(new ReportException(problem)).hasMessage("report.empty: There are no words in it");
        assertThat(new ReportException(problem).problem()).isEqualTo(problem);
    }

    private static <E extends Enum<E> & Coded> void readsBack(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            assertThat(Coded.of(type, constant.code())).isEqualTo(constant);
        }
    }

    private static Arguments row(String complaint, ThrowingCallable birth) {
        return Arguments.of(complaint, birth);
    }

    private static Source source(String name, Maybe<String> description, Span... mentions) {
        return new Source(new SourceId(1), name, Kind.PERSON, description, List.of(mentions));
    }

    private static Wording wording(List<Span> content, List<Span> hedges) {
        return new Wording(content, Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), hedges);
    }

    private static DateExpression date(Span span, Maybe<String> anchor) {
        return new DateExpression(
                span, DateType.DATE, new Timex("2025"), Maybe.unknown(), anchor, Finding.by("year", 1));
    }

    private static void emptyVerification() {
        new Verification(
                EMPTY, Status.VERIFIED, Maybe.unknown(), Maybe.unknown(), List.of(), Finding.by("verified", 1));
    }

    private static Counted counted(String population, String place) {
        return new Counted(Measure.KILLED, Maybe.known(population), Maybe.known(place), Maybe.unknown());
    }

    private static Problem problem(String code, String message) {
        return new Problem(code, message, new Place.Nowhere(), Maybe.unknown());
    }
}
