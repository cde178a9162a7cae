package sayso.ledger.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sayso.naming.States;
import sayso.naming.Titles;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Source;
import sayso.text.WordList;

/// What a source is called in every report alike, where its name says who it is: the same calling is the same
/// entry, in whatever order reports come.
///
/// @param words the words of its name as they are compared
public record Calling(Sort sort, List<String> words) {
    /// Kinds that reports mix up about one and the same source are one sort.
    enum Sort {
        PERSON,
        BODY
    }

    /// Words in small letters inside a person's name.
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "bint", "ibn", "abu", "de", "da", "do", "dos", "del", "della", "di", "la", "le", "du",
            "van", "von", "der", "den", "ter", "ten", "zu", "y", "e", "st");

    private static final Set<String> OFFICES = WordList.rows(Calling.class, "offices.tsv").stream()
            .flatMap(row -> Arrays.stream(row.getFirst().split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    /// "Kim’s office", "the mayor’s family": whose it is says a name that may be many people's.
    private static final Pattern SOMEBODYS = Pattern.compile("^(.*?)['’]s?\\s+\\p{Ll}.*$");

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);

    public Calling {
        words = List.copyOf(words);
    }

    /// Unknown for whoever only their own report can tell: a bare surname, an unnamed source, a description, a body
    /// that every state has.
    static Maybe<Calling> of(Source source) {
        return of(source.name(), source.kind());
    }

    /// The same for a name as it stands in the text.
    static Maybe<Calling> of(String name, Kind kind) {
        String bare = ARTICLE.matcher(name).replaceFirst("");
        return switch (kind) {
            case PERSON -> person(bare);
            case GOVERNMENT, MILITARY, AGENCY, ORGANISATION, NEWS_AGENCY, MEDIA -> body(bare);
            case GROUP, DOCUMENT, UNNAMED -> Maybe.unknown();
        };
    }

    /// How it is kept: "body north korea".
    public String key() {
        String start = switch (sort) {
            case PERSON -> "person ";
            case BODY -> "body ";
        };
        return start + Indexed.of(String.join(" ", words));
    }

    private static Maybe<Calling> person(String name) {
        List<String> words = NameWords.ofPerson(name);
        boolean full = words.size() >= 2
                && words.getFirst().length() > 1
                && words.getLast().length() > 1;
        return full && isName(name) ? Maybe.known(new Calling(Sort.PERSON, words)) : Maybe.unknown();
    }

    /// Capitals throughout, but for particles and titles.
    private static boolean isName(String name) {
        for (String word : name.split("\\s+", -1)) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            String plain = NameWords.folded(word);
            if (!capital
                    && PARTICLES.stream().noneMatch(part -> plain.equals(part) || plain.startsWith(part + "-"))
                    && !Titles.isTitle(plain)) {
                return false;
            }
            if (plain.equals("of") || plain.equals("and") || plain.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    private static Maybe<Calling> body(String name) {
        List<String> words = NameWords.ofBody(name);
        boolean capital = name.chars().anyMatch(Character::isUpperCase);
        if (!capital || words.isEmpty() || OFFICES.containsAll(words) || isSomebodys(name)) {
            return Maybe.unknown();
        }
        return Maybe.known(new Calling(Sort.BODY, inOneOrder(words)));
    }

    private static boolean isSomebodys(String name) {
        var match = SOMEBODYS.matcher(name);
        return match.matches() && !States.speakingAs(match.group(1)).isKnown();
    }

    /// "Ministry of Defence of Ukraine" and "Ukrainian defence ministry" are one: the state first, its office in
    /// the order of the alphabet.
    private static List<String> inOneOrder(List<String> words) {
        return switch (State.of(words)) {
            case Maybe.Known<State>(State state)
            when OFFICES.containsAll(state.rest()) ->
                state.before(state.rest().stream().sorted().toList());
            case Maybe.Known<State>(State state) -> state.before(state.rest());
            case Maybe.Unknown<State>() -> words;
        };
    }

    /// The same without its state: "National Intelligence Service" of "South Korea’s National Intelligence
    /// Service". Unknown without a state, and where nothing but an office is left.
    Maybe<Calling> withoutState() {
        return switch (State.of(words)) {
            case Maybe.Known<State>(State state)
            when sort == Sort.BODY && !OFFICES.containsAll(state.rest()) ->
                Maybe.known(new Calling(sort, state.rest()));
            case Maybe.Known<State> _, Maybe.Unknown<State> _ -> Maybe.unknown();
        };
    }

    /// Whether it is the initials of the other, with or without its state.
    boolean abbreviates(Calling other) {
        if (sort != Sort.BODY || other.sort != Sort.BODY || words.size() != 1 || other.words.size() < 2) {
            return false;
        }
        String acronym = words.getFirst();
        return acronym.length() > 1
                && (acronym.equals(NameWords.initials(other.words))
                        || other.withoutState()
                                .isKnownAnd(rest ->
                                        rest.words.size() > 1 && acronym.equals(NameWords.initials(rest.words))));
    }
}
