package sayso.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sayso.reading.Maybe;

class StoriesTest {
    private static Told told(String report, int day) {
        return new Told(report, LocalDate.of(2026, 3, day), Maybe.unknown());
    }

    private static Told copy(String report, int day, String origin) {
        return new Told(report, LocalDate.of(2026, 3, day), Maybe.known(origin));
    }

    private static Kin kin(String pair) {
        return new Kin(pair.substring(0, 1), pair.substring(1), 0.5);
    }

    @Test
    void aChainIsNoStory() {
        List<Told> reports = List.of(told("a", 1), told("b", 2), told("c", 3), told("d", 4), told("e", 5));
        List<Kin> kin = List.of(kin("ab"), kin("bc"), kin("cd"), kin("de"));

        assertThat(Stories.of(reports, kin)).noneMatch(story -> story.contains("a") && story.contains("d"));
    }

    @Test
    void halfOfTheMembersIsEnough() {
        List<Told> reports = List.of(told("a", 1), told("b", 2), told("c", 3));

        assertThat(Stories.of(reports, List.of(kin("ab"), kin("bc")))).containsExactly(List.of("a", "b", "c"));
    }

    @Test
    void lessThanHalfIsNot() {
        List<Told> reports = List.of(told("a", 1), told("b", 2), told("c", 3), told("d", 4));
        List<Kin> kin = List.of(kin("ab"), kin("ac"), kin("bc"), kin("ad"));

        assertThat(Stories.of(reports, kin)).containsExactly(List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void aReportGoesWhereItIsMostAlike() {
        List<Told> reports = List.of(told("a", 1), told("b", 1), told("c", 3));
        List<Kin> kin = List.of(new Kin("a", "c", 0.4), new Kin("b", "c", 0.6));

        assertThat(Stories.of(reports, kin)).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void copiesFollowTheirOriginAndHaveNoSay() {
        // three copies that "x" is not like do not keep it out
        List<Told> reports = List.of(
                told("a", 1), copy("b", 1, "a"), copy("c", 1, "a"), copy("d", 1, "a"), told("x", 2), told("y", 2));
        List<Kin> kin = List.of(kin("ab"), kin("ac"), kin("ad"), kin("ax"), kin("by"));

        assertThat(Stories.of(reports, kin)).containsExactly(List.of("a", "x", "b", "c", "d"), List.of("y"));
    }

    @Test
    void aCopyWhoseOriginIsNotThereStandsForItself() {
        assertThat(Stories.of(List.of(copy("b", 1, "gone"), told("c", 2)), List.of(kin("bc"))))
                .containsExactly(List.of("b", "c"));
    }

    @Test
    void theOrderMakesNoDifference() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Told> reports = new ArrayList<>();
            List<Kin> kin = new ArrayList<>();
            for (char one = 'a'; one < 'p'; one++) {
                reports.add(told(String.valueOf(one), 1 + random.nextInt(9)));
                for (char other = 'a'; other < one; other++) {
                    if (random.nextInt(4) == 0) {
                        kin.add(new Kin(String.valueOf(other), String.valueOf(one), random.nextDouble()));
                    }
                }
            }
            List<List<String>> stories = Stories.of(reports, kin);
            Collections.shuffle(reports, random);
            Collections.shuffle(kin, random);

            assertThat(Stories.of(reports, kin)).isEqualTo(stories);
        }
    }
}
