package sayso.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sayso.reading.Maybe;
import sayso.statement.Attribution;
import sayso.text.Span;

/// Which attribution stands in the content of which. One sweep over the text: only those that are open at the same
/// place are compared.
final class Nesting {
    private final List<Attribution> attributions;
    private final List<Maybe<Integer>> outer;
    private final List<List<Integer>> inner = new ArrayList<>();

    Nesting(List<Attribution> attributions) {
        this.attributions = List.copyOf(attributions);
        this.outer = new ArrayList<>(Collections.nCopies(attributions.size(), Maybe.unknown()));
        attributions.forEach(_ -> inner.add(new ArrayList<>()));
        sweep();
        for (int place = 0; place < outer.size(); place++) {
            int here = place;
            outer.get(place).toList().forEach(around -> inner.get(around).add(here));
        }
    }

    /// The smallest other attribution whose content holds the cue and the content of the one at `place`.
    Maybe<Integer> around(int place) {
        return outer.get(place);
    }

    /// The attributions that stand directly in the content of the one at `place`.
    List<Integer> inside(int place) {
        return List.copyOf(inner.get(place));
    }

    private void sweep() {
        List<Integer> order = IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> extent(place).start()))
                .toList();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        for (int place : order) {
            int start = extent(place).start();
            open.removeIf(each -> extent(each).end() <= start);
            while (next < order.size() && extent(order.get(next)).start() == start) {
                open.add(order.get(next));
                next++;
            }
            outer.set(place, smallest(place, open));
        }
    }

    private Maybe<Integer> smallest(int place, List<Integer> open) {
        return open.stream()
                .filter(each -> each != place && holds(each, place) && !holds(place, each))
                .min(Comparator.comparingInt(each -> extent(each).length()))
                .<Maybe<Integer>>map(Maybe::known)
                .orElse(Maybe.unknown());
    }

    private boolean holds(int around, int place) {
        Span content = extent(around);
        return content.contains(extent(place))
                && attributions.get(place).wording().cue().isKnownAnd(content::contains);
    }

    private Span extent(int place) {
        return attributions.get(place).wording().extent();
    }
}
