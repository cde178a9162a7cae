package sayso.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.text.Span;

/// What a trained model takes the words of sources to refer to, and of what kind it takes their names to be.
public final class References {
    private static final References NONE = new References(List.of(), List.of());

    private final NavigableMap<Integer, Reference> byStart = new TreeMap<>();
    private final Map<Integer, Kind> kinds = new HashMap<>();

    /// @param references at most one a word counts, the first
    /// @param kinds of words that the model is sure of
    public References(List<Reference> references, List<NameKind> kinds) {
        references.forEach(each -> byStart.putIfAbsent(each.word().start(), each));
        kinds.forEach(each -> this.kinds.putIfAbsent(each.word().start(), each.kind()));
    }

    /// A name's word and what bears the name.
    public record NameKind(Span word, Kind kind) {}

    /// Without a model nothing is known.
    public static References none() {
        return NONE;
    }

    /// What the words in `span` refer to, in reading order.
    public List<Reference> in(Span span) {
        return List.copyOf(byStart.subMap(span.start(), span.end()).values());
    }

    /// Whether the name, one of whose words starts at `start` is one of a person or of an organisation.
    public Maybe<Kind> kindAt(int start) {
        Kind found = kinds.get(start);
        return found == null ? Maybe.unknown() : Maybe.known(found);
    }
}
