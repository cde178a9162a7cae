package sayso.ingest.page;

import java.time.LocalDate;
import sayso.ingest.opening.Opening;
import sayso.ingest.opening.WrittenDay;
import sayso.reading.Dateline;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;

/// The day of publication as the page tells it. What it shows its readers by the headline is in their own time zone
/// and goes before what it tells machines, often in UTC.
final class PublicationDay {
    private PublicationDay() {}

    static Dateline of(Sight page, Maybe<String> title, Opening opening) {
        ShownDay.Found shown = ShownDay.of(page, title, order(page));
        Maybe<LocalDate> inAddress = StatedDay.inAddress(page.url().or(""));
        Maybe<LocalDate> sure = shown.sure() ? shown.day() : Maybe.unknown();
        Maybe<LocalDate> stated = inItsOwnZone(sure.orElse(StatedDay.published(page)), inAddress);
        return dated(stated.orElse(inAddress), PublishedFrom.METADATA)
                .orElse(dated(opening.day(), PublishedFrom.DATELINE))
                .orElse(dated(shown.day(), PublishedFrom.TEXT))
                .orElse(dated(StatedDay.inPassing(page), PublishedFrom.METADATA))
                .or(new Dateline.Undated());
    }

    /// Evening news in America carry tomorrow's date in UTC, but today's in their address.
    private static Maybe<LocalDate> inItsOwnZone(Maybe<LocalDate> told, Maybe<LocalDate> inAddress) {
        boolean dayBefore =
                told instanceof Maybe.Known<LocalDate>(LocalDate day) && inAddress.isKnownAnd(day.minusDays(1)::equals);
        return dayBefore ? inAddress : told;
    }

    private static Maybe<Dateline> dated(Maybe<LocalDate> day, PublishedFrom from) {
        return day.map(known -> new Dateline.Dated(known, from));
    }

    /// American pages write the month first.
    private static WrittenDay.Order order(Sight page) {
        String language = Languages.of(page);
        boolean american = language.equals("en") || language.equals("en-US");
        return american ? WrittenDay.Order.MONTH_FIRST : WrittenDay.Order.DAY_FIRST;
    }
}
