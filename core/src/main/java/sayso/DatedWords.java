package sayso;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sayso.reading.DateExpression;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/// The words of a report that a date stands beside with no other verb between: "passed on Friday", "on Saturday
/// aired", "the vote in Geneva on Friday", "Friday’s vote".
final class DatedWords {
    /// UTF-16 units between a word and its date.
    private static final int REACH = 60;

    /// Verbs that stand before the one that tells what happened.
    private static final Set<String> HELPERS = Set.of("was", "were", "has", "have", "had", "been");

    private final Predicate<Token> wanted;

    private DatedWords(Predicate<Token> wanted) {
        this.wanted = wanted;
    }

    /// The token at `place` in `sentence` and the day beside it.
    record Dated(Sentence sentence, int place, String day) {
        Token word() {
            return sentence.tokens().get(place);
        }
    }

    /// The words that are `wanted` and dated, by date.
    static List<Dated> in(Prose prose, List<DateExpression> dates, Predicate<Token> wanted) {
        DatedWords words = new DatedWords(wanted);
        List<Dated> found = new ArrayList<>();
        for (DateExpression date : dates) {
            int at = prose.sentenceAt(date.span().start());
            if (CalendarDays.isDay(date) && at < prose.sentences().size()) {
                words.collect(prose.sentences().get(at), date, found);
            }
        }
        return found;
    }

    private void collect(Sentence sentence, DateExpression date, List<Dated> found) {
        Span span = date.span();
        int from = Math.max(sentence.span().start(), span.start() - REACH);
        int to = Math.clamp(
                span.end() + (long) REACH, from, Math.max(from, sentence.span().end()));
        List<Token> before = sentence.tokensIn(new Span(from, Math.max(from, span.start())));
        List<Token> behind = sentence.tokensIn(new Span(Math.min(span.end(), to), to));
        List<Token> near = new ArrayList<>(before.reversed());
        walk(near, sentence, date, found);
        boolean comma = !behind.isEmpty() && behind.getFirst().is(",") && opens(sentence, span);
        walk(comma ? behind.subList(1, behind.size()) : behind, sentence, date, found);
    }

    private static boolean opens(Sentence sentence, Span date) {
        return sentence.tokensIn(new Span(sentence.span().start(), date.start()))
                        .size()
                < 2;
    }

    /// From the date outwards up to the first verb or mark.
    private void walk(List<Token> tokens, Sentence sentence, DateExpression date, List<Dated> found) {
        for (Token token : tokens) {
            if (token.isMark()) {
                return;
            }
            if (wanted.test(token)) {
                found.add(new Dated(sentence, place(sentence, token), CalendarDays.of(date)));
            }
            boolean verb = Grammar.isFinite(token) || isPast(token);
            if (verb && !HELPERS.contains(token.lower())) {
                return;
            }
        }
    }

    /// No list has all verbs.
    private static boolean isPast(Token token) {
        return token.isWord() && token.lower().endsWith("ed") && token.lower().length() > 4;
    }

    private static int place(Sentence sentence, Token token) {
        return sentence.tokensIn(new Span(sentence.span().start(), token.start()))
                .size();
    }
}
