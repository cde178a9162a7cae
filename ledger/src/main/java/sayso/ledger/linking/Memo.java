package sayso.ledger.linking;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a function of a name gave lately: figures and sources are compared each with each, and the same names come
/// again and again. Holds a fixed number of short names; one that hashes to the same place takes it. For any
/// thread.
final class Memo {
    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 200;

    private record Known(String name, List<String> words) {}

    private final AtomicReferenceArray<@Nullable Known> places = new AtomicReferenceArray<>(PLACES);
    private final Function<String, List<String>> function;

    /// @param function gives the same words for the same name
    Memo(Function<String, List<String>> function) {
        this.function = function;
    }

    List<String> of(String name) {
        int place = (name.hashCode() ^ name.hashCode() >>> 16) & PLACES - 1;
        Known known = places.get(place);
        if (known != null && known.name().equals(name)) {
            return known.words();
        }
        List<String> words = List.copyOf(function.apply(name));
        if (name.length() <= LONGEST) {
            places.set(place, new Known(name, words));
        }
        return words;
    }
}
