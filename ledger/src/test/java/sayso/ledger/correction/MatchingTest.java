package sayso.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Basis;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Timex;
import sayso.reading.Wording;
import sayso.text.Span;

class MatchingTest {
    private static final String TEXT = "He said more than 6,000 men and 6,001 women fled, she said on Monday, 6 May.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more than 6,000   | 6,000                   | true
            6,000             | more than 6,000         | true
            more than 6,000   | than 6,000              | true
            6,000             | 6,001                   | false
            6,000 men and     | and 6,001 women         | false
            more than 6,000   | 6,000 men and 6,001     | false
            men               | men and                 | false
            more than         | than                    | true
            """)
    void aFigureThatShiftedIsFoundByItsNumber(String before, String after, boolean found) {
        Target target = figures(before).target(figure(before));

        assertThat(figures(after).find(target).isKnown()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more than 6,000 men and 6,001 women fled | said     | more than 6,000 men       | said     | true
            more than 6,000 men and 6,001 women fled | said     | more than 6,000 men       | she said | false
            more than 6,000 men and 6,001 women fled | -        | more than 6,000 men       | -        | false
            more than 6,000 men and 6,001 women fled | -        | more than 6,000 men and 6 | -        | true
            more than 6,000 men and 6,001 women fled | said     | more than 6,000 men       | -        | false
            more than 6,000 men                      | said     | men and 6,001 women fled  | said     | false
            more than 6,000 men                      | said     | more than 6,000 men       | she said | true
            """)
    void aStatementThatShiftedIsFoundByItsCue(String before, String cue, String after, String cueAfter, boolean found) {
        Target target = statements(List.of(statement(1, before, cue))).target(statement(1, before, cue));

        assertThat(statements(List.of(statement(1, after, cueAfter)))
                        .find(target)
                        .isKnown())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday, 6 May   | Monday, 6 May | true
            Monday, 6 May   | Monday, 6     | true
            Monday, 6 May   | 6 May         | false
            Monday          | 6 May         | false
            """)
    void aDateThatShiftedIsFoundByMostOfItsWords(String before, String after, boolean found) {
        Target target = Matching.dates(TEXT, List.of(date(before))).target(date(before));

        assertThat(Matching.dates(TEXT, List.of(date(after))).find(target).isKnown())
                .isEqualTo(found);
    }

    @Test
    void ofTwoStatementsWithTheSameWordsTheCueDecidesThenThePlaceAmongThem() {
        Statement said = statement(1, "6,001 women fled", "said");
        Statement sheSaid = statement(2, "6,001 women fled", "she said");
        Statement free = statement(3, "6,001 women fled", "-");
        Statement freeToo = statement(4, "6,001 women fled", "-");
        List<Statement> all = List.of(said, sheSaid, free, freeToo);

        for (Statement each : all) {
            Target target = statements(all).target(each);
            assertThat(statements(all).find(target)).isEqualTo(Maybe.known(each));
        }
        assertThat(statements(List.of(sheSaid, said)).find(statements(all).target(said)))
                .isEqualTo(Maybe.known(said));
    }

    @Test
    void ofTwoThatShiftedTheNearerOneIsMeant() {
        Statement before = statement(1, "6,000 men and 6,001 women", "said");
        Target target = statements(List.of(before)).target(before);
        Statement near = statement(2, "6,000 men and 6,001", "said");
        Statement nearer = statement(3, "6,000 men and 6,001 women fled", "said");

        assertThat(statements(List.of(near, nearer)).find(target)).isEqualTo(Maybe.known(nearer));
        assertThat(statements(List.of(near)).find(target)).isEqualTo(Maybe.known(near));
    }

    @Test
    void theWordsMustStandThere() {
        Target target = figures("6,000").target(figure("6,000"));
        Matching<Figure> moved = Matching.figures("x" + TEXT, List.of(figure("6,000")));
        Matching<Figure> shorter = Matching.figures("He said", List.of());

        assertThat(moved.find(target)).isEqualTo(Maybe.unknown());
        assertThat(shorter.find(target)).isEqualTo(Maybe.unknown());
    }

    @Test
    void aStatementIsNoFigure() {
        Target target = figures("6,000").target(figure("6,000"));

        assertThat(statements(List.of(statement(1, "6,000", "said"))).find(target))
                .isEqualTo(Maybe.unknown());
    }

    private static Matching<Figure> figures(String words) {
        return Matching.figures(TEXT, List.of(figure(words)));
    }

    private static Matching<Statement> statements(List<Statement> statements) {
        return Matching.statements(TEXT, new ArrayList<>(statements));
    }

    private static Span at(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Figure figure(String words) {
        return new Figure(
                new FigureId(1),
                at(words),
                Count.exactly(1),
                new Counted(Measure.OTHER, Maybe.unknown(), Maybe.unknown(), Maybe.unknown()),
                Maybe.unknown(),
                Basis.ownVoice(),
                Maybe.unknown(),
                Finding.by("test", 1));
    }

    private static DateExpression date(String words) {
        return new DateExpression(
                at(words), DateType.DATE, new Timex("2026"), Maybe.unknown(), Maybe.unknown(), Finding.by("test", 1));
    }

    private static Statement statement(int number, String words, String cue) {
        return new Statement(
                new StatementId(number),
                Form.INDIRECT,
                Stance.SAYS,
                new Wording(
                        List.of(at(words)),
                        cue.equals("-") ? Maybe.unknown() : Maybe.known(at(cue)),
                        Maybe.unknown(),
                        Maybe.unknown(),
                        List.of()),
                Basis.ownVoice(),
                Maybe.unknown(),
                Maybe.unknown(),
                Finding.by("test", 1));
    }
}
