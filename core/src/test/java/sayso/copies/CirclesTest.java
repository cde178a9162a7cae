package sayso.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sayso.reading.Maybe;

class CirclesTest {
    @Test
    void aSpliceStandsWithBothReports() {
        List<Linked<String>> reports = List.of(report("a", 300), report("b", 300), report("x", 400));
        List<Link<String>> links = List.of(new Link<>("a", "x", 0.5, 0.4), new Link<>("x", "b", 0.4, 0.5));
        assertThat(Circles.of(reports, links))
                .containsExactly(new Circle<>("a", List.of("a", "x")), new Circle<>("b", List.of("b", "x")));
    }

    @Test
    void aSpliceStandsWithATextWhoseCoreWasReworded() {
        assertThat(besideReworded(0.7)).containsExactlyInAnyOrder(List.of("a", "b", "r", "x"), List.of("c", "d", "x"));
        assertThat(besideReworded(0.6)).containsExactlyInAnyOrder(List.of("a", "b", "r"), List.of("c", "d", "x"));
    }

    /// The splice "x" of "a" and "c", their copies "b" and "d", and "r", in which so much of "a" is left that nothing
    /// links it with the splice.
    private static List<List<String>> besideReworded(double left) {
        List<Linked<String>> reports = Stream.of("a", "b", "c", "d", "r", "x")
                .map(key -> report(key, 300))
                .toList();
        List<Link<String>> links = List.of(
                new Link<>("a", "b", 1, 1),
                new Link<>("c", "d", 1, 1),
                new Link<>("a", "r", left, left),
                new Link<>("b", "r", left, left),
                new Link<>("a", "x", 0.5, 0.5),
                new Link<>("b", "x", 0.5, 0.5),
                new Link<>("c", "x", 0.5, 0.5),
                new Link<>("d", "x", 0.5, 0.5));
        return Circles.of(reports, links).stream().map(Circle::members).toList();
    }

    @Test
    void whatWasCutFromOneReportStandsWithIt() {
        List<Linked<String>> reports = List.of(report("a", 100), report("b", 100), report("x", 400));
        List<Link<String>> links = List.of(new Link<>("a", "x", 1, 0.25), new Link<>("x", "b", 0.25, 1));
        assertThat(Circles.of(reports, links)).containsExactly(new Circle<>("x", List.of("a", "b", "x")));
    }

    @Test
    void whatIsOlderWasNotCutFromIt() {
        List<Linked<String>> reports =
                List.of(report("a", 100, "2025-08-29"), report("b", 100, "2025-08-29"), report("x", 200, "2025-08-30"));
        List<Link<String>> links = List.of(new Link<>("a", "x", 1, 0.5), new Link<>("x", "b", 0.5, 1));
        assertThat(Circles.of(reports, links)).extracting(Circle::core).containsExactly("a", "b");
    }

    @Test
    void aChainIsNoGroup() {
        List<Linked<String>> reports = new ArrayList<>();
        List<Link<String>> links = new ArrayList<>();
        for (int at = 0; at < 9; at++) {
            reports.add(report("r" + at, 300));
            if (at > 0) {
                links.add(new Link<>("r" + (at - 1), "r" + at, 0.5, 0.5));
            }
        }
        assertThat(Circles.of(reports, links))
                .isNotEmpty()
                .allSatisfy(circle -> assertThat(circle.members()).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void anyOrderGivesTheSameGroups() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            List<Linked<String>> reports = new ArrayList<>();
            List<Link<String>> links = new ArrayList<>();
            for (int at = 0; at < 12; at++) {
                reports.add(report("r" + at, 100 + 50 * random.nextInt(3)));
                for (int other = 0; other < at; other++) {
                    if (random.nextInt(4) == 0) {
                        links.add(new Link<>("r" + at, "r" + other, random.nextDouble(), random.nextDouble()));
                    }
                }
            }
            List<Circle<String>> groups = Circles.of(reports, links);
            Collections.shuffle(reports, random);
            Collections.shuffle(links, random);
            assertThat(Circles.of(reports, links.stream().map(Link::turned).toList()))
                    .isEqualTo(groups);
        }
    }

    @Test
    void refusesALinkToNowhere() {
        assertThatThrownBy(() -> Circles.of(List.of(report("a", 1)), List.of(new Link<>("a", "b", 1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b is not given");
    }

    private static Linked<String> report(String key, int words) {
        return new Linked<>(key, words, Maybe.unknown());
    }

    private static Linked<String> report(String key, int words, String day) {
        return new Linked<>(key, words, Maybe.known(LocalDate.parse(day)));
    }
}
