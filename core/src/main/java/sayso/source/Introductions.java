package sayso.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sayso.naming.States;
import sayso.naming.Titles;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Token;

/// The persons that a report introduces with a role or an age: "North Korean leader Kim Jong Un", "Marta Olin, a
/// lawyer", "Peter Lang, 43". A later "the North Korean leader", "the lawyer", "the 43-year-old" means them.
final class Introductions {
    /// Words of a role: "former deputy prime minister".
    private static final int LONGEST = 6;

    /// How many introductions with one head noun are compared.
    private static final int MOST = 200;

    private static final String AGED = "-year-old";

    private static final String LEADER = "leader";

    /// Stands for the head nouns of those who rule a state.
    private static final String RULES = "+rules";

    private static final Set<String> RULERS =
            Set.of(LEADER, "president", "chancellor", "premier", "king", "queen", "emir", "sultan", "prince");

    /// Of several mayors "the mayor" is the one in office.
    static final Set<String> FORMER = Set.of("former", "ex", "late", "acting", "deputy", "vice");

    private final Prose prose;
    private final Names names;
    private final Map<String, List<Introduced>> byHead = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    /// @param start where the name stands
    /// @param words of the role, states in place of their people
    record Introduced(int start, String name, Set<String> words) {}

    /// A name from the token `first` to before `end`, which starts at the offset `start`.
    private record Beside(int first, int end, int start) {}

    Introductions(Prose prose, Names names) {
        this.prose = prose;
        this.names = names;
        prose.sentences().forEach(this::collect);
    }

    /// The one person who was introduced before `at` with the head noun and all the words of `phrase`; unknown if
    /// there is none or more than one.
    Maybe<Introduced> before(int at, String phrase, String head) {
        for (String word : phrase.split(" ", -1)) {
            if (word.endsWith(AGED)) {
                return only(byHead.getOrDefault(word, List.of()), at, Set.of());
            }
        }
        Set<String> words = words(phrase);
        List<Introduced> called = byHead.getOrDefault(head, List.of());
        boolean state = head.equals(LEADER) && words.size() > 1;
        return only(called, at, words)
                .orElse(state ? only(byHead.getOrDefault(RULES, List.of()), at, words) : Maybe.unknown());
    }

    /// The two persons who rule something, where the report introduced just two shortly before `at`: "the two
    /// leaders".
    List<String> rulersBefore(int at, int reach) {
        Set<String> found = new LinkedHashSet<>();
        for (Introduced each : latest(byHead.getOrDefault(RULES, List.of()))) {
            if (each.start() < at && each.start() > at - reach) {
                found.add(each.name());
            }
        }
        return found.size() == 2 ? List.copyOf(found) : List.of();
    }

    /// Enough of them for any report; a list of thousands of ministers is none.
    private static List<Introduced> latest(List<Introduced> all) {
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private static Maybe<Introduced> only(List<Introduced> all, int at, Set<String> words) {
        Maybe<Introduced> found = Maybe.unknown();
        for (Introduced each : latest(all)) {
            boolean former = FORMER.stream().anyMatch(word -> each.words().contains(word) && !words.contains(word));
            if (each.start() < at && !former && each.words().containsAll(words)) {
                if (found.isKnownAnd(other -> !other.name().equals(each.name()))) {
                    return Maybe.unknown();
                }
                found = Maybe.known(each);
            }
        }
        return found;
    }

    /// The role that the report first gives the person called `name`.
    Maybe<String> roleOf(String name) {
        String role = roles.get(name);
        return role == null ? Maybe.unknown() : Maybe.known(role);
    }

    private static Set<String> words(String phrase) {
        return Set.copyOf(NameWords.of(States.inPlaceOfPeople(phrase)));
    }

    private void collect(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size()) {
            int end = first;
            while (end < tokens.size() && isNameWord(tokens, first, end)) {
                end++;
            }
            if (end > first) {
                introduce(tokens, first, end);
            }
            first = Math.max(end, first + 1);
        }
    }

    private boolean isNameWord(List<Token> tokens, int first, int place) {
        Token token = tokens.get(place);
        boolean closed = place == first
                && (Grammar.isPreposition(token) || Grammar.isPronoun(token) || Grammar.isFunctionWord(token));
        return token.isWord() && token.isCapitalised() && !closed;
    }

    private void introduce(List<Token> tokens, int run, int end) {
        int first = run;
        for (int place = run; place < end; place++) {
            first = Titles.isTitle(tokens.get(place)) ? place + 1 : first;
        }
        if (first == end || end - first > Names.LONGEST) {
            return;
        }
        Maybe<String> name = person(new Phrase(prose, tokens.subList(first, end)));
        int start = tokens.get(first).start();
        int begin = first;
        int behind = end;
        name.toList().forEach(each -> {
            titled(tokens, begin, start, each);
            aged(tokens, behind, start, each);
            agedBeside(tokens, new Beside(begin, behind, start), each);
            apposed(tokens, behind, start, each);
            apposedBefore(tokens, begin, behind, start, each);
        });
    }

    /// The full name, where it is one of a person; a word alone counts only where the report has it in full.
    private Maybe<String> person(Phrase name) {
        boolean body = Kinds.ofHead(name.tokens().getLast().text()).isKnown()
                || Kinds.ofName(name.text()).isKnown()
                || States.speakingAs(name.text()).isKnown();
        if (body) {
            return Maybe.unknown();
        }
        return name.size() > 1
                ? Maybe.known(name.text())
                : names.fullNameOf(name.tokens().getFirst().lower());
    }

    /// "North Korean leader | Kim Jong Un".
    private void titled(List<Token> tokens, int name, int start, String person) {
        if (name > 0 && isRole(tokens.get(name - 1))) {
            int first = firstOfRole(tokens, name - 1);
            keep(start, person, new Phrase(prose, tokens.subList(first, name)));
        }
    }

    private static int firstOfRole(List<Token> tokens, int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST && isRolePart(tokens.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isRole(Token token) {
        return token.isWord()
                && (Titles.isTitle(token)
                        || Kinds.ofHead(token.text()).isKnownAnd(kind -> kind == Kind.UNNAMED)
                        || token.is("leader"));
    }

    private static boolean isRolePart(Token token) {
        return token.isWord()
                && !Grammar.isPreposition(token)
                && !Grammar.isPronoun(token)
                && !Grammar.isFunctionWord(token)
                && !Grammar.isFinite(token);
    }

    /// "Peter Lang, 43,", "Peter Lang (43)", "Peter Lang, aged 43,".
    private void aged(List<Token> tokens, int end, int start, String person) {
        boolean mark = end + 1 < tokens.size()
                && (tokens.get(end).is(",") || tokens.get(end).is("("));
        int at = mark && (tokens.get(end + 1).is("aged") || tokens.get(end + 1).is("age")) ? end + 2 : end + 1;
        boolean age = mark
                && at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.NUMBER
                && (at + 1 == tokens.size() || tokens.get(at + 1).isMark());
        if (age) {
            put(start, person, tokens.get(at).text() + AGED, Set.of());
        }
    }

    /// "The 43-year-old mechanic | Peter Lang", "Peter Lang, a 43-year-old mechanic".
    private void agedBeside(List<Token> tokens, Beside name, String person) {
        for (int at = name.first() - 1; at >= Math.max(0, name.first() - LONGEST) && isAgePart(tokens.get(at)); at--) {
            putAge(tokens.get(at), name.start(), person);
        }
        boolean apposed = name.end() + 1 < tokens.size()
                && tokens.get(name.end()).is(",")
                && (tokens.get(name.end() + 1).is("a")
                        || tokens.get(name.end() + 1).is("the"));
        if (apposed) {
            int last = Math.min(tokens.size(), name.end() + 2 + LONGEST);
            for (int at = name.end() + 2; at < last && isAgePart(tokens.get(at)); at++) {
                putAge(tokens.get(at), name.start(), person);
            }
        }
    }

    private static boolean isAgePart(Token token) {
        return isRolePart(token) || token.lower().endsWith(AGED);
    }

    private void putAge(Token token, int start, String person) {
        if (token.lower().endsWith(AGED)) {
            put(start, person, token.lower(), Set.of());
        }
    }

    /// "Marta Olin, | a lawyer who specialises in water": a role, not what she did or where.
    private void apposed(List<Token> tokens, int end, int start, String person) {
        if (end + 1 >= tokens.size() || !tokens.get(end).is(",")) {
            return;
        }
        Phrase behind = new Phrase(prose, tokens.subList(end + 1, Math.min(tokens.size(), end + 2 + 2 * LONGEST)));
        Phrase core = behind.beforeBreak().core();
        int last = 0;
        while (last < core.size() && (isRolePart(core.tokens().get(last)) || isOpening(core.tokens(), last))) {
            last++;
        }
        if (last > 0 && isRole(core.tokens().get(last - 1)) && closes(core, last)) {
            keep(start, person, core.to(last).withoutArticle());
        }
    }

    private static boolean isOpening(List<Token> tokens, int place) {
        return tokens.get(place).kind() == Token.Kind.POSSESSIVE
                || (place == 0
                        && Set.of("a", "an", "the").contains(tokens.get(place).lower()));
    }

    /// The role fills its place between the marks, or goes on with "of", "who", "in".
    private static boolean closes(Phrase core, int last) {
        return last == core.size() || core.tokens().get(last).isMark();
    }

    /// "the foreign minister, | Luc Moreau,".
    private void apposedBefore(List<Token> tokens, int name, int end, int start, String person) {
        boolean apposed = name > 1
                && tokens.get(name - 1).is(",")
                && (end == tokens.size() || tokens.get(end).isMark())
                && isRole(tokens.get(name - 2));
        if (apposed) {
            int first = firstOfRole(tokens, name - 2);
            boolean definite = first > 0
                    && (tokens.get(first - 1).is("the") || tokens.get(first - 1).kind() == Token.Kind.POSSESSIVE);
            if (definite) {
                int possessor = tokens.get(first - 1).is("the") ? first : firstOfRole(tokens, first - 2);
                keep(start, person, new Phrase(prose, tokens.subList(Math.max(0, possessor), name - 1)));
            }
        }
    }

    private void keep(int start, String person, Phrase role) {
        String head = role.tokens().getLast().lower();
        put(start, person, head, words(role.text()));
        roles.putIfAbsent(person, role.text());
    }

    private void put(int start, String person, String head, Set<String> words) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(words(head));
        byHead.computeIfAbsent(head.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(new Introduced(start, person, Set.copyOf(all)));
        boolean rules = RULERS.contains(head) || (head.equals("minister") && all.contains("prime"));
        if (rules && FORMER.stream().noneMatch(all::contains)) {
            all.add(LEADER);
            byHead.computeIfAbsent(RULES, _ -> new ArrayList<>()).add(new Introduced(start, person, Set.copyOf(all)));
        }
    }
}
