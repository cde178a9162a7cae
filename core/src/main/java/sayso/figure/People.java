package sayso.figure;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Reads one person named without a number: "a soldier", "his wife", "the village chief", "Ana Ruiz".
///
/// @param isNew whether "a", "an", "another" or a possessive opens it, so that it can't repeat somebody told of
///     before
record People(int from, int to, boolean isNew) {
    private static final int LONGEST = 12;
    private static final Set<String> NEW = Set.of("a", "an", "another", "his", "her", "their", "its", "one");
    private static final Set<String> KIN = Set.of("'s", "’s", "'", "’");
    private static final Set<String> NOBODY = Set.of(
            "it", "that", "this", "which", "who", "no", "nobody", "none", "these", "those", "he", "she", "they",
            "there", "what", "all", "both");

    static Maybe<People> at(Line line, int from) {
        int start = line.isOneOf(from, NEW) || line.is(from, "the") ? from + 1 : from;
        boolean named = start == from;
        boolean day = line.isCapitalised(from) && (line.word(from).endsWith("day") || Months.is(line.word(from)));
        boolean described = named && !line.isCapitalised(from) && !line.has(from, Role.PEOPLE);
        if (day || line.isOneOf(from, NOBODY) || (described && !line.isWord(from))) {
            return Maybe.unknown();
        }
        int people = -1;
        int names = 0;
        int to = start;
        while (to - start < LONGEST && continues(line, to, start)) {
            people = line.has(to, Role.PEOPLE) || isAgent(line.word(to)) ? to : people;
            names += line.isCapitalised(to) ? 1 : 0;
            to++;
        }
        boolean person = people >= 0 ? !isPlural(line.word(people)) : names >= 2 || (names == 1 && named && from > 0);
        if (described && (people <= from || !line.isCapitalised(people + 1) || people + 1 >= to)) {
            return Maybe.unknown();
        }
        boolean thing = people < 0 && to > start && line.has(to - 1, Role.THING);
        return person && !thing && to > start
                ? Maybe.known(new People(from, to, line.isOneOf(from, NEW)))
                : Maybe.unknown();
    }

    private static boolean continues(Line line, int at, int start) {
        boolean possessive = line.isOneOf(at, KIN) && at > start;
        boolean name = line.isCapitalised(at) && at > start && !Lexicon.has(Role.BE, line.word(at));
        boolean age = Digits.value(line.word(at)) > 0 && line.word(at + 1).startsWith("year");
        return possessive
                || name
                || age
                || (line.isWord(at)
                        && !line.has(at, Role.FUNCTION)
                        && (!line.has(at, Role.PAST)
                                || (at == start && line.isWord(at + 1) && !line.has(at + 1, Role.FUNCTION)))
                        && !line.has(at, Role.ALONE)
                        && !line.has(at, Role.ING))
                || (line.isInside(at) && line.word(at).endsWith("-old"));
    }

    /// Nouns that name people by what they do.
    private static boolean isAgent(String word) {
        return word.length() >= 5
                && (word.endsWith("er")
                        || word.endsWith("or")
                        || word.endsWith("person")
                        || word.endsWith("ist")
                        || word.endsWith("man")
                        || word.endsWith("ian"));
    }

    private static boolean isPlural(String word) {
        Set<String> plurals = Set.of(
                "people",
                "men",
                "women",
                "children",
                "police",
                "personnel",
                "troops",
                "policemen",
                "staff",
                "family",
                "youth",
                "clan",
                "relatives",
                "fishermen",
                "servicemen",
                "militiamen",
                "tribesmen",
                "crew",
                "wives",
                "babies",
                "families",
                "bodies");
        return plurals.contains(word) || word.endsWith("men") || (word.endsWith("s") && !word.endsWith("ss"));
    }

    /// Measures that one person can be found under without a number.
    static boolean countsOne(Measure measure, boolean isNew) {
        return switch (measure) {
            case KILLED -> true;
            case WOUNDED, CAPTURED -> isNew;
            case CASUALTIES, MISSING, DETAINED, DISPLACED, DEPLOYED, OTHER -> false;
        };
    }
}
