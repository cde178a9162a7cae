package sayso.date;

import java.util.Locale;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// "the 1990s", "1930's", "the '60s", "the 19th century".
final class DecadeRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        int tick = words.lower(from).equals("'") || words.lower(from).equals("`") ? from + 1 : from;
        String word = words.lower(tick);
        boolean marked = word.length() == 5 || tick > at || words.is(at - 2, "the");
        if (isDecade(word) && marked) {
            return found(at, tick + 1, decade(word.substring(0, word.length() - 1)));
        }
        boolean article = from > at || words.is(at - 1, "the") || words.has(at - 1, WordClass.EDGE);
        if (article && words.has(from, WordClass.DECADE_WORD)) {
            return found(at, from + 1, Lexicon.value(WordClass.DECADE_WORD, words.lower(from)));
        }
        boolean possessive = word.length() == 4 && words.is(tick + 1, "'s") && word.endsWith("0");
        if (possessive && Years.at(words, tick) > 0) {
            return found(at, tick + 2, decade(word));
        }
        return century(words, at, from);
    }

    private static boolean isDecade(String word) {
        int length = word.length();
        return (length == 3 || length == 5)
                && word.endsWith("0s")
                && word.substring(0, length - 1).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String decade(String year) {
        return year.length() == 4 ? year : (year.charAt(0) < '3' ? "20" : "19") + year;
    }

    private static Maybe<Match> found(int from, int to, String year) {
        Stretch decade =
                new Stretch(Unit.DECADE, Stretch.year(Integer.parseInt(year)).begin());
        return Integer.parseInt(year) < 1000
                ? Maybe.unknown()
                : Maybe.known(new Match(from, to, "decade", _ -> Resolved.date(decade)));
    }

    private static Maybe<Match> century(Words words, int at, int ordinalAt) {
        int next = words.pastHyphen(ordinalAt + 1);
        int ordinal = ordinal(words.lower(ordinalAt));
        if (ordinal < 2 || ordinal > 21 || !words.is(next, "century")) {
            return Maybe.unknown();
        }
        boolean before = Years.isBefore(words, next + 1);
        String value = String.format(Locale.ROOT, before ? "BC%02d" : "%02d", ordinal - 1);
        int to = before ? next + 2 : next + 1;
        return Maybe.known(new Match(at, to, "century", _ -> Resolved.fixed(DateType.DATE, value)));
    }

    private static int ordinal(String word) {
        int named = Lexicon.number(WordClass.ORDINAL, word);
        boolean written = (word.length() <= 4 && word.length() >= 3 && word.endsWith("th")) || word.equals("21st");
        String digits = written ? word.substring(0, word.length() - 2) : "";
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : named;
    }
}
