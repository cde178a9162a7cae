package sayso.text;

import java.util.Set;

/// Tells the dot of an initial or a dotted abbreviation from the end of a sentence: "George W. Bush", "the U.S.
/// Army", "6 a.m. Monday", but not "He left the U.S. The war went on".
final class Initials {
    /// Words that open sentences and begin no name.
    private static final Set<String> OPENERS = Set.of(
            "A",
            "About",
            "After",
            "All",
            "Also",
            "An",
            "And",
            "Another",
            "Any",
            "As",
            "At",
            "Before",
            "Both",
            "But",
            "By",
            "During",
            "Each",
            "Earlier",
            "Even",
            "For",
            "From",
            "He",
            "Her",
            "His",
            "How",
            "However",
            "I",
            "If",
            "In",
            "Is",
            "It",
            "Its",
            "Many",
            "Meanwhile",
            "More",
            "Most",
            "My",
            "Nobody",
            "None",
            "Not",
            "Of",
            "On",
            "One",
            "Only",
            "Or",
            "Our",
            "Several",
            "She",
            "Since",
            "So",
            "Some",
            "Still",
            "That",
            "The",
            "Their",
            "Then",
            "There",
            "These",
            "They",
            "This",
            "Those",
            "Though",
            "To",
            "Under",
            "Until",
            "We",
            "Were",
            "What",
            "When",
            "Where",
            "Whether",
            "Which",
            "While",
            "Who",
            "Why",
            "With",
            "Yet",
            "You");

    private static final Set<String> SUFFIXES = Set.of("Inc.", "Corp.", "Co.", "Ltd.", "Bros.", "Jr.", "Sr.", "Assn.");

    private static final int LONGEST_OPENER = 9;

    private Initials() {}

    /// Whether `before` ends in initials and `next` goes on with the name or phrase that they belong to.
    static boolean join(String text, Span before, Span next) {
        return endsInInitial(text, before)
                && Character.isLetter(text.codePointAt(next.start()))
                && !OPENERS.contains(firstWord(text, next));
    }

    /// Whether a company's suffix ends its sentence, because `next` begins with a word that begins no name: "… of
    /// Halmar Corp. | The firm …". Titles and months never end one.
    static boolean opensSentence(String text, Span next, String abbreviation) {
        return SUFFIXES.contains(abbreviation) && OPENERS.contains(firstWord(text, next));
    }

    /// "W.", "U.S." or "a.m."; not the pronoun "I." and not the end of a word.
    private static boolean endsInInitial(String text, Span span) {
        int letter = span.end() - 2;
        if (letter < span.start() || text.charAt(span.end() - 1) != '.' || !Character.isLetter(text.charAt(letter))) {
            return false;
        }
        if (letter == span.start()) {
            return Character.isUpperCase(text.charAt(letter));
        }
        char before = text.charAt(letter - 1);
        boolean alone = Characters.isSpace(before) || "“\"‘'(".indexOf(before) >= 0;
        boolean initial = Character.isUpperCase(text.charAt(letter)) && text.charAt(letter) != 'I';
        return before == '.' || (alone && initial);
    }

    /// Up to a space or mark; one letter with a dot is an initial and gives the empty word.
    private static String firstWord(String text, Span span) {
        int end = span.start();
        int limit = Math.min(span.end(), span.start() + LONGEST_OPENER + 1);
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean initial = end == span.start() + 1 && end < span.end() && text.charAt(end) == '.';
        return initial ? "" : text.substring(span.start(), end);
    }
}
