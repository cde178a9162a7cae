package sayso.evaluation.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sayso.text.Prose;

/// A report in paragraphs and sentences.
final class Pieces {
    private static final String BETWEEN = "\n\n";

    private Pieces() {}

    static List<String> paragraphs(String text) {
        return Prose.of(text).paragraphs().stream()
                .map(paragraph -> text.substring(
                        paragraph.span().start(), paragraph.span().end()))
                .toList();
    }

    static List<String> sentences(String text) {
        return Prose.of(text).sentences().stream()
                .map(sentence ->
                        text.substring(sentence.span().start(), sentence.span().end()))
                .toList();
    }

    static String joined(List<String> paragraphs) {
        return String.join(BETWEEN, paragraphs);
    }

    static int words(String text) {
        return (int) Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .count();
    }

    /// The text in two, between sentences: the first part is the shortest with that share of the words. Where
    /// the cut is in a paragraph, the paragraph is cut.
    static List<String> cut(String text, double share) {
        double due = share * words(text);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        int taken = 0;
        for (String paragraph : paragraphs(text)) {
            List<String> first = new ArrayList<>();
            List<String> second = new ArrayList<>();
            for (String sentence : sentences(paragraph)) {
                (taken < due ? first : second).add(sentence);
                taken += words(sentence);
            }
            add(first, before);
            add(second, after);
        }
        return List.of(joined(before), joined(after));
    }

    private static void add(List<String> sentences, List<String> paragraphs) {
        if (!sentences.isEmpty()) {
            paragraphs.add(String.join(" ", sentences));
        }
    }
}
