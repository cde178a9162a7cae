package sayso.date;

import java.util.List;

/// Recognises numbers that are years.
final class Years {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;

    private Years() {}

    /// The year written at `at`: four digits, or any with "BC", "AD" behind; 0 where there is none. 490 BC is -489.
    static int at(Words words, int at) {
        int spelled = SpelledYear.at(words, at).year();
        return spelled > 0 ? spelled : written(words, at);
    }

    private static int written(Words words, int at) {
        int digits = words.digits(at);
        if (digits <= 0 || digits > 9999 || words.lower(at).indexOf(',') >= 0) {
            return 0;
        }
        if (isBefore(words, at + 1)) {
            return 1 - digits;
        }
        boolean year = words.lower(at).length() == 4 && digits >= EARLIEST && digits <= LATEST;
        return year || isAfter(words, at + 1) ? digits : 0;
    }

    /// Past the year at `at` and its era.
    static int end(Words words, int at) {
        SpelledYear spelled = SpelledYear.at(words, at);
        if (spelled.year() > 0) {
            return spelled.to();
        }
        return isBefore(words, at + 1) || isAfter(words, at + 1) ? at + 2 : at + 1;
    }

    /// Whether "BC" stands at `at`.
    static boolean isBefore(Words words, int at) {
        return words.isCapitalised(at) && words.isAny(at, List.of("bc", "bce", "b.c.", "b.c"));
    }

    private static boolean isAfter(Words words, int at) {
        return words.isCapitalised(at) && words.isAny(at, List.of("ad", "ce", "a.d.", "a.d"));
    }
}
