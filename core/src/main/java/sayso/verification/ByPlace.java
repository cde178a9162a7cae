package sayso.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import sayso.reading.Maybe;
import sayso.text.Span;

/// Things found in a text, looked up by where they stand.
final class ByPlace<T> {
    private final List<T> things;
    private final Function<T, Span> place;

    /// Of `things` that stand in the very same place, the first counts.
    ByPlace(List<T> things, Function<T, Span> place) {
        this.things = new ArrayList<>(things.reversed());
        this.things.sort(Comparator.comparing(place));
        this.place = place;
    }

    /// Those that start in `part`, and the last of those that start before it.
    List<T> around(Span part) {
        return things.subList(Math.max(0, firstFrom(part.start()) - 1), firstFrom(part.end()));
    }

    /// The last that ends where `part` starts or before that.
    Maybe<T> lastBefore(Span part) {
        for (int at = firstFrom(part.start() + 1) - 1; at >= 0; at--) {
            if (place.apply(things.get(at)).isBefore(part)) {
                return Maybe.known(things.get(at));
            }
        }
        return Maybe.unknown();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(things.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
