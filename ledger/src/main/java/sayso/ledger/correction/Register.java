package sayso.ledger.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.text.Span;

/// The sources of a report while corrections are applied: those that were read, those that people add, and which of
/// them are one.
final class Register {
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final Map<SourceId, SourceId> merged = new LinkedHashMap<>();
    private final Map<Label, SourceId> ids = new LinkedHashMap<>();

    /// By what a source that a person adds is known.
    private record Label(String name, Kind kind) {}

    /// @param names of all sources that corrections name, undone ones included: undoing one renames no other
    Register(Reading machine, Collection<SourceName> names) {
        machine.sources().forEach(each -> sources.put(each.id(), each));
        int next = machine.sources().stream()
                .mapToInt(each -> each.id().number())
                .max()
                .orElse(0);
        for (SourceName name : names) {
            if (ids.putIfAbsent(label(name), new SourceId(next + 1)) == null) {
                next++;
            }
        }
    }

    /// The source that `name` means, merged ones too.
    Maybe<SourceId> find(SourceName name) {
        return name.in(sources.values()).map(Source::id);
    }

    /// The source that `name` means, added if there is none.
    SourceId findOrAdd(SourceName name) {
        if (find(name) instanceof Maybe.Known<SourceId>(SourceId found)) {
            return found;
        }
        SourceId id = Objects.requireNonNull(ids.get(label(name)), "every name was told at the beginning");
        sources.put(id, new Source(id, name.name(), name.kind(), Maybe.unknown(), List.of()));
        return id;
    }

    List<SourceId> findOrAdd(List<SourceName> names) {
        return names.stream().map(this::findOrAdd).distinct().toList();
    }

    /// Whether they were two and now are one.
    boolean merge(SourceId source, SourceId into) {
        boolean two = !isOne(source, into);
        if (two) {
            merged.put(root(source), root(into));
        }
        return two;
    }

    /// Whether they are the same after all mergers so far.
    boolean isOne(SourceId source, SourceId other) {
        return root(source).equals(root(other));
    }

    /// Who `id` is after all mergers.
    SourceId root(SourceId id) {
        SourceId root = id;
        while (merged.containsKey(root)) {
            root = merged.getOrDefault(root, root);
        }
        return root;
    }

    /// Gives the mention at `span`, if it is one of `from`, to `to`.
    void moveMention(SourceId from, SourceId to, Span span) {
        for (Source source : List.copyOf(sources.values())) {
            if (isOne(source.id(), from) && source.mentions().contains(span)) {
                sources.put(source.id(), mentioned(source, without(source.mentions(), span)));
                sources.computeIfPresent(to, (_, other) -> mentioned(other, with(other.mentions(), List.of(span))));
            }
        }
    }

    /// The sources after all mergers, in the order in which they came.
    List<Source> all() {
        Map<SourceId, Source> all = new LinkedHashMap<>();
        sources.values().stream()
                .filter(each -> !merged.containsKey(each.id()))
                .forEach(each -> all.put(each.id(), each));
        for (Source gone : sources.values()) {
            if (merged.containsKey(gone.id())) {
                all.computeIfPresent(
                        root(gone.id()), (_, each) -> mentioned(each, with(each.mentions(), gone.mentions())));
            }
        }
        return List.copyOf(all.values());
    }

    private static Source mentioned(Source source, List<Span> mentions) {
        return new Source(source.id(), source.name(), source.kind(), source.description(), mentions);
    }

    private static List<Span> with(List<Span> mentions, List<Span> more) {
        TreeSet<Span> all = new TreeSet<>(mentions);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static List<Span> without(List<Span> mentions, Span span) {
        List<Span> left = new ArrayList<>(mentions);
        left.remove(span);
        return left;
    }

    private static Label label(SourceName name) {
        return new Label(name.name(), name.kind());
    }
}
