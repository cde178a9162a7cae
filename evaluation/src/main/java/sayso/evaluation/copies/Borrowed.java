package sayso.evaluation.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What reports of one event have in common without being copies.
///
/// @param quotation one or two sentences
/// @param background the last two sentences of some length
/// @param names words with a capital inside sentences, in order
/// @param numbers in digits, in order
record Borrowed(String quotation, String background, List<String> names, List<String> numbers) {
    private static final int SHORT = 8;

    private static final int LONG = 35;

    private static final Pattern NAME = Pattern.compile("(?<=\\p{Ll} )\\p{Lu}\\p{Ll}{2,}");

    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

    private static final Pattern MARKS = Pattern.compile("[“”\"]");

    Borrowed {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
    }

    static Borrowed from(String text) {
        List<String> sentences = Pieces.sentences(text).stream()
                .filter(sentence -> Pieces.words(sentence) >= SHORT && Pieces.words(sentence) <= LONG)
                .toList();
        int size = sentences.size();
        int middle = size / 2;
        return new Borrowed(
                String.join(" ", sentences.subList(Math.max(0, middle - 1), Math.min(size, middle + 1))),
                String.join(" ", sentences.subList(Math.max(0, size - 2), size)),
                all(NAME, text),
                all(NUMBER, text));
    }

    /// The report with the quotation in its middle.
    String quotedIn(String text) {
        List<String> paragraphs = new ArrayList<>(Pieces.paragraphs(text));
        paragraphs.add(
                paragraphs.size() / 2,
                "“" + MARKS.matcher(quotation).replaceAll("") + "” the spokeswoman told reporters.");
        return Pieces.joined(paragraphs);
    }

    /// The report with the background at its end.
    String behind(String text) {
        return Pieces.joined(List.of(text, background));
    }

    /// The report with these names and numbers for its own.
    String namedIn(String text) {
        return put(put(text, NAME, names), NUMBER, numbers);
    }

    private static String put(String text, Pattern what, List<String> words) {
        int[] next = {0};
        return words.isEmpty()
                ? text
                : what.matcher(text).replaceAll(_ -> Matcher.quoteReplacement(words.get(next[0]++ % words.size())));
    }

    private static List<String> all(Pattern what, String text) {
        return what.matcher(text).results().map(found -> found.group()).toList();
    }
}
