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

class PublicationsTest {
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
            ¶ a verb behind it
            In a notification issued on Monday, the navy named ships. // “Stay away,” the notification said. | 2026-03-02
            The report, published on Monday, was short. // The report said that it had rained. | 2026-03-02
            The resolution, which asks for aid and for water, passed on Monday. // The resolution says that it is late. | 2026-03-02
            The letter was released on Monday. // The letter said that it had rained. | 2026-03-02
            ¶ a verb before it
            Radio Halmar on Monday aired a 25-minute documentary. // The film said that it had rained. | 2026-03-02
            On Monday the ministry published its annual report. // The report said that it had rained. | 2026-03-02
            ¶ told later
            The film said that it had rained. // Radio Halmar aired the film on Monday. | 2026-03-02
            ¶ another document
            The ministry published its report on Monday. // The police report said that it had rained. | -
            The ministry published its report on Monday. // A report said that it had rained. | -
            The ministry published its report on Monday. // The letter said that it had rained. | -
            ¶ two of them
            The ministry published its report on Monday. The police released a report on Sunday. // The report said that it had rained. | -
            ¶ no document
            The police released the man on Monday. // The man said that it had rained. | -
            ¶ not what it came out by
            The report was praised on Monday. // The report said that it had rained. | -
            The report, published by a team that left on Monday, was short. // The report said that it had rained. | -
            """)
    void knowsTheDayOnWhichADocumentCameOut(String text, String days) {
        assertThat(String.join(" ", days(text))).isEqualTo(days);
    }
}
