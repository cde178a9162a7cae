package sayso.figure;

import java.util.Set;

/// Names of months, full and short: a number beside one is a day or a year.
final class Months {
    private static final Set<String> NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private Months() {}

    static boolean is(String word) {
        return NAMES.contains(word);
    }
}
