package sayso.date;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words that an expression of time can begin with. Most words of a report are none, and no rule looks at them.
///
/// A new rule that begins with a word of its own has to list it here.
final class Openers {
    private static final Set<WordClass> CLASSES = EnumSet.complementOf(EnumSet.of(
            WordClass.FUTURE,
            WordClass.MODAL,
            WordClass.INTENTION,
            WordClass.SCHEDULED,
            WordClass.IRREGULAR_PAST,
            WordClass.PREPOSITION));
    private static final String ARTICLES = "a an the this that these its their his her another ";
    private static final String BOUNDS = "more less fewer longer at up couple half ";
    private static final String SIDES = "last past next coming previous following first final latest recent upcoming ";
    private static final String NOW = "today yesterday tomorrow tonight overnight right very soon one some ";
    private static final String RECURRENCE = "every each per once twice thrice ";
    private static final String OTHERS = "noon midday midnight small year fiscal new ' `";
    private static final Set<String> WORDS = words();

    private Openers() {}

    /// Whether an expression can begin with the word at `at`.
    static boolean at(Words words, int at) {
        String word = words.lower(at);
        return !word.isEmpty() && (WORDS.contains(word) || Character.isDigit(word.charAt(0)));
    }

    private static Set<String> words() {
        Set<String> words =
                new HashSet<>(List.of((ARTICLES + BOUNDS + SIDES + NOW + RECURRENCE + OTHERS).split(" ", -1)));
        CLASSES.forEach(wordClass -> words.addAll(Lexicon.words(wordClass)));
        Lexicon.words(WordClass.WEEKDAY).forEach(day -> words.add(day + "s"));
        Lexicon.words(WordClass.FEAST).forEach(feast -> words.add(feast.substring(0, (feast + " ").indexOf(' '))));
        return Set.copyOf(words);
    }
}
