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

class GatheringsTest {
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
            ¶ what is done at it is dated
            The plan passed on Monday with nine votes. // “It is done,” Ana Ruiz said following the vote. | 2026-03-02
            The council met in Halmar on Monday. // “It is done,” Ana Ruiz told reporters after the meeting. | 2026-03-02
            On Monday, the council met in Halmar. // “It is done,” Ana Ruiz said after the council meeting. | 2026-03-02
            ¶ or the occasion itself is
            A hearing in Halmar on Monday was short. // “It is done,” Ana Ruiz said at the hearing. | 2026-03-02
            Monday’s vote was short. // “It is done,” Ana Ruiz said after the vote. | 2026-03-02
            ¶ before it, where it is brief
            The plan passed on Monday with nine votes. // Before the vote, Ana Ruiz said that it was late. | 2026-03-02
            The leaders met on Monday. // Before the talks, Ana Ruiz said that it was late. | -
            ¶ an occasion with two days tells none
            The plan passed on Monday. The other one was rejected on Sunday. // “It is done,” Ana Ruiz said after the vote. | -
            ¶ nor one that may be another
            The plan passed on Monday. // “It is done,” Ana Ruiz said after the vote on the budget. | -
            The plan passed on Monday. // “It is done,” Ana Ruiz said after a vote. | -
            ¶ another verb stands between
            The plan passed and the mayor resigned on Monday. // “It is done,” Ana Ruiz said after the vote. | -
            ¶ what lasts longer than a day is no occasion
            The storm hit Halmar on Monday. // “It is over,” Ana Ruiz said after the storm. | -
            ¶ it stands in what is said
            The plan passed on Monday. // Ana Ruiz said that people left after the vote. | -
            ¶ its own day comes first
            The plan passed on Monday. // “It is done,” Ana Ruiz said on Tuesday after the vote. | 2026-03-03
            """)
    void knowsTheDayOfTheOccasion(String text, String days) {
        assertThat(String.join(" ", days(text))).isEqualTo(days);
    }
}
