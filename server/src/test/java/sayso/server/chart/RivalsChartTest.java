package sayso.server.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Seen;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.text.Span;

class RivalsChartTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \"'";

    private static RivalRow row(String source, Count count, String day, Maybe<Integer> by) {
        Voice voice = new Voice(List.of("E" + source.hashCode()), List.of(source));
        Figure figure = new Figure(
                FigureId.parse("F1"),
                new Span(0, 1),
                count,
                new Counted(Measure.KILLED, Maybe.unknown(), Maybe.unknown(), Maybe.unknown()),
                Maybe.unknown(),
                new Basis(List.of(), List.of()),
                Maybe.unknown(),
                new Finding(1, Maybe.unknown()));
        Maybe<LocalDate> dated = Maybe.ofText(day).map(LocalDate::parse);
        Seen seen = new Seen("ab", Maybe.unknown(), List.of(), dated, Maybe.unknown(), Maybe.unknown(), false);
        return new RivalRow(
                voice, count, dated, dated, List.of(new Sighting(seen, figure, "dozens", voice, dated, false)), by);
    }

    private static Count between(long low, long high) {
        return new Count(Bound.BETWEEN, Maybe.known(low), Maybe.known(high));
    }

    private static Rivals rivals(RivalRow... rows) {
        return new Rivals(
                Measure.KILLED,
                Maybe.known(HOSTILE),
                Maybe.unknown(),
                Maybe.unknown(),
                false,
                List.of(rows),
                List.of());
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static final Rivals TWO = rivals(
            row("the army", between(10, 20), "2026-02-01", Maybe.known(1)),
            row("the army", between(40, 40), "2026-02-09", Maybe.unknown()),
            row(HOSTILE, new Count(Bound.MORE_THAN, Maybe.known(30L), Maybe.unknown()), "2026-02-03", Maybe.unknown()),
            row("nobody", new Count(Bound.VAGUE, Maybe.unknown(), Maybe.unknown()), "2026-02-03", Maybe.unknown()));

    @Test
    void isWellFormedWhateverANameHolds() throws Exception {
        Document page = parsed(RivalsChart.inline(TWO));
        Document file = parsed(String.join("\n", RivalsChart.file(List.of(TWO, TWO))));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(file.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("3 numbers on the word of 2 sources; 1 without a day or a number not drawn; "
                        + "all stand in the table below");
    }

    @Test
    void drawsEveryNumberOnceInTheColourOfItsSource() throws Exception {
        String svg = RivalsChart.inline(TWO);

        assertThat(parsed(svg).getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(svg.split("class=\"row past c0\"", -1)).hasSize(2);
        assertThat(svg.split("class=\"row c0\"", -1)).hasSize(2);
        assertThat(svg.split("class=\"row c1\"", -1)).hasSize(2);
    }

    @Test
    void higherNumbersAndLaterDaysLieFurtherUpAndRight() {
        Axes axes = Axes.of(TWO.rows().subList(0, 3), new Axes.Box(0, 100, 0, 100));

        assertThat(axes.y(40)).isLessThan(axes.y(20));
        assertThat(axes.y(0)).isEqualTo(100);
        assertThat(axes.x(LocalDate.parse("2026-02-09"))).isGreaterThan(axes.x(LocalDate.parse("2026-02-03")));
        assertThat(axes.numbers()).startsWith(0L, 10L).isSorted();
        assertThat(axes.numbers().getLast()).isGreaterThan(40);
        assertThat(axes.dayTicks())
                .startsWith(LocalDate.parse("2026-02-01"))
                .endsWith(LocalDate.parse("2026-02-09"))
                .doesNotHaveDuplicates();
    }

    @Test
    void oneDayAndNoNumberAtAllAreNoTrouble() {
        RivalRow none = row("x", between(0, 0), "2026-02-01", Maybe.unknown());

        assertThat(RivalsChart.inline(rivals(none))).contains("<circle").doesNotContain("NaN", "Infinity");
        assertThat(RivalsChart.file(List.of(rivals(row("x", between(1, 2), "", Maybe.unknown())))))
                .noneMatch(line -> line.contains("<circle"));
    }
}
