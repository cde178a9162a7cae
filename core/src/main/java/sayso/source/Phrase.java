package sayso.source;

import java.util.List;
import java.util.Set;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Some tokens of a noun phrase in a row, and what can be told of them without knowing who is meant.
record Phrase(Prose prose, List<Token> tokens) {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "these", "those");
    private static final Set<String> POST = Set.of(
            "of",
            "for",
            "in",
            "at",
            "from",
            "with",
            "on",
            "who",
            "which",
            "whose",
            "near",
            "about",
            "to",
            "by",
            "citing",
            "speaking",
            "briefed",
            "familiar",
            "close",
            "involved");
    private static final Set<String> PARTICIPLES =
            Set.of("seen", "written", "led", "run", "made", "held", "sent", "drawn", "shown", "given", "shot");
    /// "seen by the agency", "shown on state television", "announced at a meeting".
    private static final Set<String> AGENTS = Set.of("by", "on", "in", "at");

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "der", "van", "von", "bin", "ibn", "bint", "al", "el", "la", "le", "dos", "du");

    Phrase {
        tokens = List.copyOf(tokens);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    int size() {
        return tokens.size();
    }

    Phrase from(int first) {
        return new Phrase(prose, tokens.subList(first, tokens.size()));
    }

    Phrase to(int end) {
        return new Phrase(prose, tokens.subList(0, end));
    }

    Span span() {
        return tokens.getFirst().span().and(tokens.getLast().span());
    }

    String text() {
        return prose.at(span()).replaceAll("\\s+", " ");
    }

    boolean startsWithArticle() {
        return !isEmpty() && ARTICLES.contains(tokens.getFirst().lower());
    }

    Phrase withoutArticle() {
        return startsWithArticle() && size() > 1 ? from(1) : this;
    }

    /// Up to the first comma, bracket or dash.
    Phrase beforeBreak() {
        int end = 0;
        while (end < size() && !isBreak(tokens.get(end))) {
            end++;
        }
        return to(end);
    }

    /// What stands behind the first comma, bracket or dash, up to the next.
    Phrase behindBreak() {
        int first = beforeBreak().size() + 1;
        return first >= size() ? to(0) : from(first).beforeBreak();
    }

    private static boolean isBreak(Token token) {
        return token.isMark()
                && ",();—–--".contains(token.text())
                && !token.text().equals("-");
    }

    /// Up to the first "of", "for", "who" …: where the head noun stands last.
    Phrase core() {
        int end = 0;
        while (end < size() && !(end > 0 && (POST.contains(tokens.get(end).lower()) || isAgentBehind(end)))) {
            end++;
        }
        return to(end);
    }

    /// "seen by", "obtained by": who has it is no part of what it is.
    private boolean isAgentBehind(int place) {
        return place + 1 < size()
                && AGENTS.contains(tokens.get(place + 1).lower())
                && (tokens.get(place).lower().endsWith("ed")
                        || PARTICIPLES.contains(tokens.get(place).lower()));
    }

    /// Without "seen by Reuters" behind.
    Phrase withoutAgent() {
        int end = 0;
        while (end < size() && !(end > 0 && isAgentBehind(end))) {
            end++;
        }
        return to(end);
    }

    /// The head noun as it stands: the last word of the core.
    String head() {
        Phrase core = core();
        for (int i = core.size() - 1; i >= 0; i--) {
            if (core.tokens().get(i).isWord()) {
                return core.tokens().get(i).text();
            }
        }
        return "";
    }

    /// Where the run of name words that ends the phrase begins; its size if the last word is no name word.
    int trailingName() {
        int first = size();
        while (first > 0 && isNameWord(tokens.get(first - 1))) {
            first--;
        }
        while (first < size()
                && PARTICLES.contains(tokens.get(first).lower())
                && !tokens.get(first).isCapitalised()) {
            first++;
        }
        return first;
    }

    private static boolean isNameWord(Token token) {
        boolean arabic = token.lower().startsWith("al-") || token.lower().startsWith("el-");
        boolean initial = token.isWord() && token.isCapitalised();
        return initial || arabic || PARTICLES.contains(token.lower());
    }
}
