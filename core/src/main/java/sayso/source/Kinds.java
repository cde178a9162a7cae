package sayso.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sayso.reading.Coded;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.text.WordList;

/// What kind of source a head noun or a known name makes, from `heads.tsv` and `agencies.tsv`.
final class Kinds {
    private static final Map<String, Kind> HEADS = heads();
    private static final Map<String, Kind> NAMES = names();

    private Kinds() {}

    /// The kind of a source whose head noun is `word` as it stands in the text. Acronyms count in capitals only:
    /// "UN", but not the "Un" of a name.
    static Maybe<Kind> ofHead(String word) {
        Kind exact = HEADS.get(word);
        Kind kind = exact == null ? HEADS.get(word.toLowerCase(Locale.ROOT)) : exact;
        return kind == null ? Maybe.unknown() : Maybe.known(kind);
    }

    /// The kind of a news agency, an outlet or a body of states known by name.
    static Maybe<Kind> ofName(String name) {
        Kind kind = NAMES.get(name.toLowerCase(Locale.ROOT));
        return kind == null ? Maybe.unknown() : Maybe.known(kind);
    }

    private static Map<String, Kind> heads() {
        Map<String, Kind> heads = new HashMap<>();
        for (List<String> row : WordList.rows(Kinds.class, "heads.tsv")) {
            for (String head : row.get(1).split(" ", -1)) {
                heads.putIfAbsent(head, Coded.of(Kind.class, row.get(0)));
            }
        }
        return Map.copyOf(heads);
    }

    private static Map<String, Kind> names() {
        Map<String, Kind> names = new HashMap<>();
        for (List<String> row : WordList.rows(Kinds.class, "agencies.tsv")) {
            for (String name : row.get(1).split(";", -1)) {
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), Coded.of(Kind.class, row.get(0)));
            }
        }
        return Map.copyOf(names);
    }
}
