package sayso.server.adding;

import java.time.LocalDate;
import java.util.List;
import sayso.reading.Maybe;

/// What a job is to add.
///
/// @param published the day of publication; wins over what a report tells
/// @param publisher the outlet; wins over what a page tells
public record Order(List<Wanted> wanted, Maybe<LocalDate> published, Maybe<String> publisher) {
    /// @throws IllegalArgumentException if nothing is wanted
    public Order {
        wanted = List.copyOf(wanted);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("An order wants something");
        }
    }
}
