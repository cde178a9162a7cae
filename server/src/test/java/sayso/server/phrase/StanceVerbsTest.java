package sayso.server.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Coded;
import sayso.reading.Stance;

final class StanceVerbsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    claims    | maintained     | true
                    claims    | clarified      | true
                    claims    | Claimed        | false
                    concedes  | acknowledged   | true
                    concedes  | confirmed      | true
                    concedes  | conceding      | false
                    denies    | denounced      | true
                    denies    | has denied     | false
                    estimates | put            | true
                    estimates | says           | true
                    estimates | established    | true
                    estimates | estimate       | false
                    pledges   | promised       | true
                    pledges   | pleaded        | true
                    pledges   | pledging       | false
                    demands   | called for     | true
                    demands   | demonstrated   | true
                    demands   | demands        | false
                    warns     | threatened     | true
                    warns     | Warning        | false
                    asks      | wondered       | true
                    asks      | asked          | false
                    feels     | praised        | true
                    feels     | feared         | true
                    feels     | felt           | false
                    says      | told           | false
                    says      | according to   | false
                    relays    | reported       | false
                    """)
    void tellWhenTheCueHasToBeShown(String stance, String cue, boolean tellsMore) {
        assertThat(StanceVerbs.tellsMore(cue, Coded.of(Stance.class, stance))).isEqualTo(tellsMore);
    }
}
