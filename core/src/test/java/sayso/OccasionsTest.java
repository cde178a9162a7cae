package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;
import sayso.reading.Timex;

class OccasionsTest {
    /// A Wednesday.
    private static final Masthead MASTHEAD =
            Masthead.blank().withDateline(new Dateline.Dated(LocalDate.of(2026, 3, 4), PublishedFrom.ARGUMENT));

    private static List<String> days(String text) {
        return Sayso.rulesOnly().read(new Report(text.replace(" // ", "\n"), MASTHEAD)).statements().stream()
                .map(each -> each.said().map(Timex::value).or("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ the next words of the same source
            Ana Ruiz said on Monday that it rained. Ruiz added that roads were closed. | 2026-03-02 2026-03-02
            Ana Ruiz said on Monday that it rained. // She said that roads were closed. | 2026-03-02 2026-03-02
            ¶ its own day comes first
            Ana Ruiz said on Monday that it rained. Ruiz said on Tuesday that it was dry. | 2026-03-02 2026-03-03
            ¶ another source has its own occasion
            Ana Ruiz said on Monday that it rained. Paul Okoro said that it was dry. | 2026-03-02 -
            ¶ the lead tells first what is dated below
            Ana Ruiz has said that it rained. // It was late. // Ruiz said on Monday that roads were closed. | 2026-03-02 2026-03-02
            ¶ four paragraphs on, the occasion is over
            Ana Ruiz said on Monday that it rained. // It. // Was. // So. // Ruiz said that roads were closed. | 2026-03-02 -
            ¶ a date that opens its sentence dates all of it
            On Monday, after a long and rather cold night in the hills above the old town, Ana Ruiz said that it rained. | 2026-03-02
            ¶ what was said before is on no occasion that is told of
            Ana Ruiz said on Monday that it rained. She has previously said that roads were closed. | 2026-03-02 -
            Ana Ruiz said on Monday that it rained. Ruiz had said that roads were closed. | 2026-03-02 -
            Ana Ruiz said on Monday that it rained. Ruiz had said on Sunday that roads were closed. | 2026-03-02 2026-03-01
            Ana Ruiz said on Monday that it rained. Rivers had risen, Ruiz said. | 2026-03-02 2026-03-02
            ¶ who has said nothing so far goes on with what was said last, and only there
            “It rained,” Ana Ruiz wrote on Monday. // “It was late,” the page continued. | 2026-03-02 2026-03-02
            “It rained,” Ana Ruiz wrote on Monday. // “It was late,” the page said. | 2026-03-02 -
            “It rained,” Ana Ruiz wrote on Monday. // It. // Was. // “It was late,” the page continued. | 2026-03-02 -
            """)
    void carriesTheDayOfSayingOn(String text, String days) {
        assertThat(String.join(" ", days(text))).isEqualTo(days);
    }
}
