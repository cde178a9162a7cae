package sayso.server.listing;

import java.time.LocalDate;
import java.util.List;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// Reports of our own making, with copies, a story, rival figures, and names that would break a careless page.
public final class Wire {
    /// What must never arrive in a browser as it is.
    public static final String HOSTILE = "<script>alert(1)</script>\"'&";

    private static final String TOLL = """
            %s North Korean soldiers have been killed in Kursk, %s said on Wednesday.

            The soldiers had been sent to the front without armoured cars, and many fell to drones that they had
            never seen before, lawmakers heard in a closed briefing. Those who came back were kept apart from
            other units for weeks. Letters found on the dead tell of long marches by night and of little food.

            Pyongyang has never said how many it sent. State media show funerals without names.
            """;

    public static final Report WIRE = report(
            "2026-04-30", "The Wire", TOLL.formatted("About 600", "South Korea's National Intelligence Service"));
    public static final Report COPY =
            report("2026-05-01", "Daily Copy", TOLL.formatted("At least 600", "Ukraine's defence ministry"));
    public static final Report EARLIER = report("2026-04-20", "Norland Herald", """
            South Korea's National Intelligence Service said that about 300 North Korean soldiers had been killed
            in Kursk.

            Western officials estimate more than 1,500 casualties among the North Korean soldiers.
            """);
    public static final Report BRIDGES = report(
            "2026-02-01",
            HOSTILE,
            "The <b>harbour</b> bridges were rebuilt, Mayor Lena Ortiz said. “We denied nobody a ticket,” Captain Tom "
                    + "Hale told reporters.");

    private static final Sayso SAYSO = Sayso.rulesOnly();

    private Wire() {}

    public static void keep(Ledger ledger) {
        List.of(WIRE, COPY, EARLIER, BRIDGES).forEach(report -> keep(ledger, report));
    }

    public static void keep(Ledger ledger, Report report) {
        ledger.keep(SAYSO.read(report), SAYSO.edition());
    }

    public static Report report(String day, String publisher, String text) {
        return new Report(
                text,
                Masthead.blank()
                        .withLocation("wire/" + day + publisher.hashCode())
                        .withTitle(Maybe.known("From " + publisher))
                        .withPublisher(Maybe.known(publisher))
                        .withDateline(new Dateline.Dated(LocalDate.parse(day), PublishedFrom.METADATA)));
    }
}
