package sayso.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import sayso.text.Span;

/// An item that has one span, with the words that the span touches.
record Spanned<T>(T item, BitSet words) {
    static <T> List<Spanned<T>> all(List<T> items, Function<T, Span> span, Function<List<Span>, BitSet> words) {
        return items.stream()
                .map(item -> new Spanned<>(item, words.apply(List.of(span.apply(item)))))
                .toList();
    }

    double likeness(Spanned<?> other) {
        return WordPlaces.likeness(words, other.words);
    }
}
