package sayso.date;

/// Recognises names of months and their abbreviations.
final class Months {
    private Months() {}

    /// The month that the capitalised word at `at` names, 1 to 12; 0 where it names none.
    static int number(Words words, int at) {
        if (!words.isCapitalised(at)) {
            return 0;
        }
        int full = Lexicon.number(WordClass.MONTH, words.lower(at));
        return full > 0 ? full : Lexicon.number(WordClass.MONTH_SHORT, words.lower(at));
    }

    /// Past the month's name and the dot of its abbreviation.
    static int end(Words words, int at) {
        boolean dotted = words.has(at, WordClass.MONTH_SHORT) && words.is(at + 1, ".");
        return dotted ? at + 2 : at + 1;
    }

    /// "May" and "March" are also verbs, "Mar" and "Dec" parts of names: these need a neighbour that speaks for the
    /// month.
    static boolean standsAlone(Words words, int at) {
        String word = words.lower(at);
        boolean plain = words.has(at, WordClass.MONTH) && !word.equals("may") && !word.equals("march");
        boolean attribute = words.is(at - 1, "the")
                && words.has(at, WordClass.MONTH)
                && words.isWord(at + 1)
                && !words.isCapitalised(at + 1);
        return plain || attribute || words.has(at - 1, WordClass.PREPOSITION) || words.is(at - 1, "of");
    }
}
