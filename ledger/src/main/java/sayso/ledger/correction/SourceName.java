package sayso.ledger.correction;

import java.util.Collection;
import java.util.List;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Source;
import sayso.text.Span;

/// Names a source of a report, or one that a person adds.
///
/// @param mention its first mention, which tells sources of one name apart and finds one whose name is read
/// otherwise
public record SourceName(String name, Kind kind, Maybe<Span> mention) {
    /// @throws IllegalArgumentException if the name is blank
    public SourceName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A name of a source needs words, got blank ones");
        }
    }

    /// A source that the reading has.
    public static SourceName of(Source source) {
        Maybe<Span> mention = source.mentions().isEmpty()
                ? Maybe.unknown()
                : Maybe.known(source.mentions().getFirst());
        return new SourceName(source.name(), source.kind(), mention);
    }

    /// The source that this means: one of that name, kind and mention; of that name and kind; else the one that is
    /// mentioned at the same place.
    public Maybe<Source> in(Collection<Source> sources) {
        List<Source> same = sources.stream()
                .filter(each -> each.name().equals(name) && each.kind() == kind)
                .toList();
        List<Source> there = sources.stream()
                .filter(each -> mention.isKnownAnd(each.mentions()::contains))
                .toList();
        return first(same.stream().filter(there::contains).toList())
                .orElse(first(same))
                .orElse(first(there));
    }

    private static Maybe<Source> first(List<Source> sources) {
        return sources.isEmpty() ? Maybe.unknown() : Maybe.known(sources.getFirst());
    }

    /// A source that the reading may not have yet.
    ///
    /// @throws IllegalArgumentException if the name is no plain text
    public static SourceName added(String name, Kind kind) {
        return new SourceName(Plain.words("name of a source", name), kind, Maybe.unknown());
    }
}
