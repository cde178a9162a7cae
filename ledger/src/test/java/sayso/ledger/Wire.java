package sayso.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import sayso.Sayso;
import sayso.ledger.kept.Kept;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// Reports of our own making, as many as a test wants, each with a word that no other has.
final class Wire {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    private static final Sayso SAYSO = Sayso.rulesOnly();
    private static final List<String> TOWNS = List.of("Port Kessel", "Marwick", "Old Tarn", "Veldholm", "Sant Iren");
    private static final List<String> BODIES =
            List.of("the interior ministry", "the harbour office", "the Red Crescent", "the governor", "the army");

    private Wire() {}

    /// A word of the report with this number alone.
    static String rare(int number) {
        return "zq" + Integer.toString(number + 1000, 26).replaceAll("[0-9]", "x") + "wv" + number + "yk";
    }

    static Report report(int number) {
        String town = TOWNS.get(number % TOWNS.size());
        String body = BODIES.get(number / 2 % BODIES.size());
        String text = """
                At least %d people were killed and %d wounded near %s on Monday, %s said.

                “We will rebuild the %s bridge,” Mayor Lena %s Ortiz told reporters. A spokesman for %s said the road was \
                closed. The army declined to comment. The report could not be independently verified.
                """.formatted(20 + number, 3 + number, town, body, rare(number), rare(number), body);
        return new Report(
                text,
                Masthead.blank()
                        .withLocation("wire/" + number + ".txt")
                        .withTitle(Maybe.known("Bridge " + rare(number)))
                        .withPublisher(Maybe.known(number % 3 == 0 ? "The Kessel Post" : "Tarn Daily"))
                        .withDateline(new Dateline.Dated(
                                LocalDate.of(2026, 2, 1).plusDays(number % 20), PublishedFrom.METADATA)));
    }

    static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> report(number).id()).toList();
    }

    static Kept add(Ledger ledger, Report report) {
        return switch (ledger.meet(report)) {
            case Maybe.Known<Kept>(Kept kept) -> kept;
            case Maybe.Unknown<Kept>() -> ledger.keep(SAYSO.read(report), SAYSO.edition());
        };
    }

    static void fill(Ledger ledger, int from, int to) {
        IntStream.range(from, to).forEach(number -> add(ledger, report(number)));
    }
}
