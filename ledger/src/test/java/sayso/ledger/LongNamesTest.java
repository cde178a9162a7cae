package sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Sayso;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Failure;
import sayso.ledger.kept.Kept;
import sayso.reading.Kind;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.reading.Source;

/// What a hostile page can make longer than the indexes of a database take.
@Timeout(120)
class LongNamesTest {
    private static final Sayso SAYSO = Sayso.rulesOnly();
    private static final Reason WHY = new Reason("Ada", "why");
    private static final String FAR = "https://example.org/" + letters(1, 9_000);

    /// Letters that nothing makes shorter.
    private static String letters(int seed, int length) {
        Random random = new Random(seed);
        return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /// Capitalised words, so that it is a name.
    private static String name(int seed) {
        return IntStream.range(0, 700)
                .mapToObj(word -> "X" + letters(seed * 1_000 + word, 12))
                .collect(Collectors.joining(" "));
    }

    private static Reading read(String text, String location, List<String> names) {
        Reading read = SAYSO.read(new Report(text, Masthead.blank().withLocation(location)));
        List<Source> sources = IntStream.range(0, read.sources().size())
                .mapToObj(at -> new Source(
                        read.sources().get(at).id(),
                        names.get(at % names.size()),
                        Kind.ORGANISATION,
                        Maybe.unknown(),
                        read.sources().get(at).mentions()))
                .toList();
        return new Reading(
                read.report(),
                sources,
                read.statements(),
                read.figures(),
                read.dates(),
                read.verifications(),
                read.problems());
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void namesOfAnyLengthAreKeptAndTold(Address address) throws ReportException {
        String state = "South Korea " + name(1);
        Reading one = read("The ministry said it rained. The army said it snowed.", "a.txt", List.of(state, name(2)));
        Reading two = read("The ministry said it froze.", "b.txt", List.of(state));
        Reading three = read("The ministry said it thawed.", "c.txt", List.of(state + " Xb"));
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            for (Reading reading : List.of(one, two, three)) {
                assertThat(ledger.keep(reading, SAYSO.edition())).isInstanceOf(Kept.Added.class);
            }

            assertThat(entry(ledger, one)).isEqualTo(entry(ledger, two)).isNotEqualTo(entry(ledger, three));
            SourceOf first =
                    new SourceOf(one.report().id(), SourceName.of(one.sources().getFirst()));
            Correction split = ledger.correct(
                            one.report().id(), List.of(new Change.SplitEntry(first)), WHY, Maybe.unknown())
                    .getFirst();
            assertThat(entry(ledger, one)).isNotEqualTo(entry(ledger, two));
            ledger.undo(split.number(), WHY);
            assertThat(entry(ledger, one)).isEqualTo(entry(ledger, two));
            assertThat(Faults.of(ledger)).isEmpty();
        }
    }

    private static String entry(Ledger ledger, Reading reading) throws ReportException {
        return ledger.links(reading.report().id())
                .entries()
                .getOrDefault(reading.sources().getFirst().id(), "");
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void addressesOfAnyLengthAreKeptOnceEach(Address address) throws ReportException {
        Reading here = read("The ministry said it rained.", FAR, List.of("Met Office"));
        Reading there = read("The ministry said it rained.", FAR + "b", List.of("Met Office"));
        Problem problem = Problem.at(new Place.Named(FAR), "x.y", "it did not go well", "try again");
        try (Ledger ledger = Ledger.open(address, Wire.CLOCK)) {
            ledger.fail(FAR, problem);
            ledger.fail(FAR, problem);
            ledger.fail(FAR + "b", problem);
            assertThat(ledger.failures()).extracting(Failure::tries).containsExactly(2, 1);

            ledger.keep(here, SAYSO.edition());
            ledger.keep(there, SAYSO.edition());
            ledger.keep(there, SAYSO.edition());

            assertThat(ledger.failures()).isEmpty();
            assertThat(ledger.report(here.report().id()).appearances())
                    .extracting(each -> each.location())
                    .containsExactly(FAR, FAR + "b");
            assertThat(Faults.of(ledger)).isEmpty();
        }
    }
}
