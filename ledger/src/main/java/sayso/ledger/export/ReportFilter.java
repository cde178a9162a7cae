package sayso.ledger.export;

import java.time.LocalDate;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Maybe;

/// Which reports are exported. An undated report was published neither before nor after a day.
///
/// @param publisher an outlet that it appeared with, capitals aside
/// @param from the first day of publication
/// @param to the last day of publication
public record ReportFilter(Maybe<String> publisher, Maybe<LocalDate> from, Maybe<LocalDate> to) {
    /// Whether a report is one of them.
    public boolean lets(KeptReport kept) {
        return byPublisher(kept)
                && byDay(kept.reading().report().masthead().dateline().known());
    }

    private boolean byPublisher(KeptReport kept) {
        return !(publisher instanceof Maybe.Known<String>(String name))
                || kept.appearances().stream()
                        .anyMatch(each -> each.masthead().publisher().isKnownAnd(name::equalsIgnoreCase));
    }

    private boolean byDay(Maybe<LocalDate> published) {
        boolean late = !(from instanceof Maybe.Known<LocalDate>(LocalDate first))
                || published.isKnownAnd(day -> !day.isBefore(first));
        return late
                && (!(to instanceof Maybe.Known<LocalDate>(LocalDate last))
                        || published.isKnownAnd(day -> !day.isAfter(last)));
    }
}
