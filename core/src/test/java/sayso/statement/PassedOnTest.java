package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;

final class PassedOnTest {
    /// What is found where the model heard only what the row marks.
    private static List<Attribution> read(String heard) {
        Prose prose = Prose.of(MarkedText.plain(heard));
        return Statements.in(prose, Quotations.in(prose), new Hearing(List.of(Heard.of(heard, 0.9)), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {Lena Holm promised a street of homes to the widows}, [the agency] <said>.  | PLEDGES | a street of homes to the widows
            {Lena Holm vowed to rebuild the bridge by May}, [the agency] <said>.        | PLEDGES | rebuild the bridge by May
            {Lena Holm pledged help for the valley}, [the agency] <said>.               | PLEDGES | help for the valley
            {Lena Holm offered talks to the rebels}, [the agency] <said>.               | PLEDGES | talks to the rebels
            {Lena Holm warned of more floods}, [the agency] <said>.                     | WARNS | more floods
            {The army denied the raid}, [the agency] <said>.                            | DENIES | the raid
            {Lena Holm demanded an inquiry}, [the agency] <said>.                       | DEMANDS | an inquiry
            {Lena Holm praised the divers}, [the agency] <said>.                        | FEELS | the divers
            {He promised homes for the widows}, [the agency] <said>.                    | PLEDGES | homes for the widows
            [The agency] <said> {Lena Holm condemned the raid}.                         | FEELS | the raid
            """)
    void tellsTheDeedInsideWhatAnotherPassesOn(String heard, String stance, String content) {
        List<Attribution> found = read(heard);
        assertEquals(2, found.size());
        Attribution inner = found.stream()
                .filter(each -> each.finding().rule().isKnownAnd(SaidBefore.NAME::equals))
                .findFirst()
                .orElseThrow();
        assertEquals(stance, inner.stance().name());
        assertEquals(content, inner.wording().extent().of(MarkedText.plain(heard)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ one voice, not two
            {The mayor welcomed the plan}, [she] <said>.
            [The mayor] <said> {she feared the flood}.
            ¶ no deed of words
            {The team promised much}, [coach Ana Ruiz] <said>.
            {The hotel offers breakfast}, [the owner] <said>.
            {The demands of the job grew}, [the nurse] <said>.
            {The army did not demand an inquiry}, [the agency] <said>.
            {The council would welcome the plan}, [the agency] <said>.
            {The report described the bridge}, [the agency] <said>.
            ¶ in words of others
            {“Holm praised the divers and left”}, [the agency] <said>.
            """)
    void leavesWhatIsNoDeedOfAnother(String heard) {
        assertEquals(1, read(heard).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [The agency] <said> {it rained}. Lena Holm praised the divers.
            Lena Holm praised the divers, and [the agency] <said> {it rained}.
            """)
    void leavesWhatStandsOutsideOfWhatIsPassedOn(String heard) {
        assertEquals(1, read(heard).size());
    }
}
