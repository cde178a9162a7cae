package sayso.source;

import java.util.List;
import java.util.Set;
import sayso.naming.Titles;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/// Finds what "who", "which" and "that" stand for: the noun phrase before them.
final class Relatives {
    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "from", "for", "with", "on", "near");

    /// Words of a noun phrase before a relative clause, its attributes included.
    private static final int LONGEST = 20;

    /// No noun phrase begins further back, in UTF-16 units.
    private static final int REACH = 400;

    private final Prose prose;

    Relatives(Prose prose) {
        this.prose = prose;
    }

    /// Whether `token` may be a relative pronoun.
    static boolean isRelative(Token token) {
        return RELATIVES.contains(token.lower()) && !isAcronym(token);
    }

    /// The World Health Organization is no pronoun.
    private static boolean isAcronym(Token token) {
        return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    }

    /// The last tokens of `sentence` before `end`.
    private static List<Token> before(Sentence sentence, int end) {
        int start = Math.max(sentence.span().start(), end - REACH);
        return sentence.tokensIn(new Span(start, Math.max(start, end)));
    }

    /// The noun phrase that the relative pronoun at `span` follows; unknown where none stands before it.
    Maybe<Span> antecedent(Span span) {
        int place = prose.sentenceAt(span.start());
        if (place == prose.sentences().size()) {
            return Maybe.unknown();
        }
        List<Token> before = before(prose.sentences().get(place), span.start());
        return before.isEmpty() ? Maybe.unknown() : antecedent(before, span);
    }

    /// For the verb of a relative clause, "Velmira, which | makes engines": the noun phrase before the clause.
    Maybe<Span> beforeVerb(Token verb) {
        int place = prose.sentenceAt(verb.start());
        List<Token> before = isVerb(verb) ? before(prose.sentences().get(place), verb.start()) : List.of();
        boolean clause = before.size() > 1
                && isRelative(before.getLast())
                && !before.getLast().is("that");
        return clause ? antecedent(before.getLast().span()) : Maybe.unknown();
    }

    /// A plural noun would be the subject of its own clause: "a man who | officials say".
    private static boolean isVerb(Token token) {
        boolean third =
                token.lower().endsWith("s") && !Kinds.ofHead(token.text()).isKnown();
        return !token.isCapitalised() && (Grammar.isFinite(token) || third);
    }

    private Maybe<Span> antecedent(List<Token> before, Span pronoun) {
        int end = before.size();
        boolean comma = before.getLast().is(",");
        end -= comma ? 1 : 0;
        end = withoutAge(before, end);
        int first = first(before, end);
        // "asked who"
        boolean verb = first == end - 1 && Grammar.isFinite(before.get(first));
        if (first == end || verb) {
            return Maybe.unknown();
        }
        boolean human =
                pronoun.of(prose.text()).toLowerCase(java.util.Locale.ROOT).startsWith("who");
        int outer = human ? outer(before, first, end) : first;
        return Maybe.known(before.get(outer).span().and(before.get(end - 1).span()));
    }

    /// The noun phrase whose head noun or last name stands at `word`.
    Span around(Span word) {
        int place = prose.sentenceAt(word.start());
        List<Token> tokens = before(prose.sentences().get(place), word.end());
        int first = first(tokens, tokens.size());
        return first == tokens.size()
                ? word
                : tokens.get(first).span().and(tokens.getLast().span());
    }

    /// "Peter Lang, 43, | who".
    private static int withoutAge(List<Token> before, int end) {
        boolean age = end > 2
                && before.get(end - 1).kind() == Token.Kind.NUMBER
                && before.get(end - 2).is(",");
        return age ? end - 2 : end;
    }

    /// Where the noun phrase that ends before `end` begins; `end` if none does.
    private static int first(List<Token> before, int end) {
        int first = end;
        while (first > 0 && end - first < LONGEST && belongs(before, first - 1, end)) {
            first--;
            if (isArticle(before.get(first))) {
                break;
            }
        }
        while (first < end && Grammar.isFunctionWord(before.get(first)) && !isArticle(before.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean belongs(List<Token> before, int place, int end) {
        Token token = before.get(place);
        if (token.kind() == Token.Kind.POSSESSIVE) {
            return place < end - 1;
        }
        boolean of = token.is("of") && place < end - 1;
        boolean fence = Grammar.isPreposition(token)
                || Grammar.isPronoun(token)
                || (Grammar.isFunctionWord(token) && !isArticle(token))
                || (Grammar.isFinite(token) && place < end - 1);
        return of || (!token.isMark() && !fence);
    }

    private static boolean isArticle(Token token) {
        return Set.of("the", "a", "an", "two", "three", "those", "these", "some", "one", "his", "her", "their", "its")
                .contains(token.lower());
    }

    /// People, not the place or the body behind them: "officials in Halmar | who".
    private static int outer(List<Token> before, int first, int end) {
        boolean behind =
                first > 1 && PREPOSITIONS.contains(before.get(first - 1).lower());
        if (!behind || isHuman(before.get(end - 1))) {
            return first;
        }
        int outer = first(before, first - 1);
        return outer < first - 1 && isHuman(before.get(first - 2)) ? outer : first;
    }

    private static boolean isHuman(Token token) {
        Kind kind = Kinds.ofHead(token.text()).or(Kind.DOCUMENT);
        return Titles.isTitle(token) || kind == Kind.UNNAMED || kind == Kind.GROUP;
    }
}
