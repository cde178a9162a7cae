package sayso.ledger.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;

/// Under which entry each source of a report stands, and which short names the report explains.
///
/// @param keys the key of the entry of each source
/// @param aliases what the report says about short names
public record Callings(Map<SourceId, String> keys, List<Alias> aliases) {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&.-]{1,9}");

    public Callings {
        keys = Map.copyOf(keys);
        aliases = List.copyOf(aliases);
    }

    /// Looks at every source of a report.
    ///
    /// @param apart the sources that a person gave entries of their own in this report
    public static Callings of(Reading reading, Set<SourceId> apart) {
        Map<SourceId, String> keys = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        List<Calling> known = new ArrayList<>();
        for (Source source : reading.sources()) {
            Maybe<Calling> calling = apart.contains(source.id()) ? Maybe.unknown() : Calling.of(source);
            calling.toList().forEach(known::add);
            keys.put(
                    source.id(),
                    calling.map(Calling::key).or(own(reading.report().id(), source, taken)));
        }
        return new Callings(keys, aliases(reading, apart, known));
    }

    /// The key of an entry that no other report has a share in.
    private static String own(String report, Source source, Set<String> taken) {
        String name = "own " + report + " " + Indexed.of(String.join(" ", NameWords.of(source.name())));
        String key = name;
        for (int next = 2; !taken.add(key); next++) {
            key = name + " #" + next;
        }
        return key;
    }

    private static List<Alias> aliases(Reading reading, Set<SourceId> apart, List<Calling> known) {
        Set<Alias> aliases = new LinkedHashSet<>();
        for (Calling full : known) {
            full.withoutState().toList().forEach(rest -> aliases.add(new Alias(rest.key(), full.key())));
            known.stream()
                    .filter(other -> other.abbreviates(full))
                    .forEach(other -> aliases.add(new Alias(other.key(), full.key())));
        }
        reading.sources().stream()
                .filter(source -> !apart.contains(source.id()))
                .forEach(source ->
                        aliases.addAll(mentioned(source, reading.report().text())));
        return List.copyOf(aliases);
    }

    /// Acronyms among the mentions of a source that has a longer name.
    private static List<Alias> mentioned(Source source, String text) {
        return switch (Calling.of(source)) {
            case Maybe.Known<Calling>(Calling full)
            when full.sort() == Calling.Sort.BODY && full.words().size() > 1 ->
                source.mentions().stream()
                        .map(span -> span.of(text).replaceFirst("^(?:[Tt]he|[Aa]n?)\\s+", ""))
                        .filter(mention -> ACRONYM.matcher(mention).matches())
                        .flatMap(mention -> Calling.of(mention, Kind.ORGANISATION).toList().stream())
                        .filter(acronym -> acronym.abbreviates(full))
                        .map(acronym -> new Alias(acronym.key(), full.key()))
                        .toList();
            case Maybe.Known<Calling> _, Maybe.Unknown<Calling> _ -> List.of();
        };
    }
}
