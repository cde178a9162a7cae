package sayso.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.ledger.kept.Address;
import sayso.reading.ReportException;

@Timeout(120)
class TalliesTest {
    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void countsEachNumberUpToTheMostAndLeavesOutThoseWithoutRows(Address address) throws ReportException {
        try (Store store = Store.open(address)) {
            Map<Long, Integer> tallies = store.write(handle -> {
                fill(handle, 1, 2);
                fill(handle, -7, 9);
                return new Tallies("merged WHERE target = CAST(column1 AS TEXT)", Map.of())
                        .of(handle, List.of(1L, -7L, 3L), 5);
            });

            assertThat(tallies).containsExactlyInAnyOrderEntriesOf(Map.of(1L, 2, -7L, 5));
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void takesMoreNumbersThanOneQuestionHolds(Address address) throws ReportException {
        try (Store store = Store.open(address)) {
            Map<Long, Integer> tallies = store.write(handle -> {
                fill(handle, 1_500, 1);
                fill(handle, 501, 3);
                return new Tallies(
                                "merged WHERE target = CAST(column1 AS TEXT) AND entry = :entry",
                                Map.of("entry", "one"))
                        .of(handle, LongStream.rangeClosed(1, 1_500).boxed().toList(), 5);
            });

            assertThat(tallies).containsExactlyInAnyOrderEntriesOf(Map.of(501L, 3, 1_500L, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("sayso.ledger.Databases#both")
    void asksNothingWithoutNumbers(Address address) throws ReportException {
        try (Store store = Store.open(address)) {
            assertThat(store.<Map<Long, Integer>>write(
                            handle -> new Tallies("merged WHERE target = 'one'", Map.of()).of(handle, List.of(), 5)))
                    .isEmpty();
        }
    }

    private static void fill(Handle handle, long number, int rows) {
        long from = handle.createQuery("SELECT count(*) FROM merged")
                .mapTo(Long.class)
                .one();
        for (long place = from; place < from + rows; place++) {
            handle.execute(
                    "INSERT INTO merged (place, entry, target) VALUES (?, 'one', ?)", place, Long.toString(number));
        }
    }
}
