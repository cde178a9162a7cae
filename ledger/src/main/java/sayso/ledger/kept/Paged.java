package sayso.ledger.kept;

import java.util.List;
import sayso.reading.Maybe;

/// A page of a long list.
///
/// @param next from where the next page goes on; unknown where this one is the last
public record Paged<T>(List<T> items, Maybe<String> next) {
    public Paged {
        items = List.copyOf(items);
    }
}
