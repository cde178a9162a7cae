package sayso.reading;

import java.time.LocalDate;

/// When a report was published: what "on Saturday" counts from.
public sealed interface Dateline {
    /// Published on `day`, as `from` tells.
    record Dated(LocalDate day, PublishedFrom from) implements Dateline {}

    /// Nothing tells the day: relative dates keep relative values.
    record Undated() implements Dateline {}

    /// The day, where there is one.
    default Maybe<LocalDate> known() {
        return switch (this) {
            case Dated(LocalDate day, PublishedFrom _) -> Maybe.known(day);
            case Undated() -> Maybe.unknown();
        };
    }
}
