package sayso.date;

import java.time.LocalDate;
import java.util.List;
import sayso.reading.Maybe;
import sayso.text.Token;

/// Tells history from news by the dates in a text: history writes years out and they are long past, news says
/// "Monday" and "yesterday".
final class Manner {
    private static final int FEWEST_YEARS = 4;
    private static final int RECENT = 3;

    private Manner() {}

    static boolean isHistory(List<Words> sentences, Maybe<LocalDate> published) {
        int years = 0;
        int deictic = 0;
        for (Words words : sentences) {
            for (int at = 0; at < words.size(); at++) {
                years += isLongPast(words, at, published) ? 1 : 0;
                deictic += isDeictic(words.tokens().get(at)) || isRecent(words, at, published) ? 1 : 0;
            }
        }
        return years >= FEWEST_YEARS && years > 3 * deictic;
    }

    private static boolean isLongPast(Words words, int at, Maybe<LocalDate> published) {
        int year = Years.at(words, at);
        return year != 0 && !published.isKnownAnd(day -> year > day.getYear() - RECENT);
    }

    private static boolean isRecent(Words words, int at, Maybe<LocalDate> published) {
        int year = Years.at(words, at);
        return year != 0 && published.isKnownAnd(day -> Math.abs(year - day.getYear()) < RECENT);
    }

    private static boolean isDeictic(Token token) {
        return Lexicon.has(WordClass.WEEKDAY, token.lower())
                || List.of("yesterday", "today", "tomorrow", "ago").contains(token.lower());
    }
}
