package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// A stretch of time by its length: "two months", "25-minute", "about a year", "months".
///
/// @param amount as durations write it: "3", "1.5", "X"
/// @param bare whether it is a mere plural ("months")
record Period(int to, String amount, Unit unit, boolean bare) {
    private static final List<String> SINGULAR_NOUNS_TOO = List.of("second", "quarter", "minute");

    /// The period that begins at `at`, with approximations ("nearly", "more than").
    static Maybe<Period> at(Words words, int at) {
        int from = pastApproximation(words, at);
        return counted(words, from).orElse(bare(words, from));
    }

    static int pastApproximation(Words words, int at) {
        if (words.has(at, WordClass.APPROXIMATE)) {
            return at + 1;
        }
        boolean than = words.is(at + 1, "than") && words.isAny(at, List.of("more", "less", "fewer", "longer"));
        boolean least = words.is(at, "at") && words.isAny(at + 1, List.of("least", "most"));
        boolean upTo = words.is(at, "up") && words.is(at + 1, "to");
        boolean another = words.is(at, "another");
        return than || least || upTo ? at + 2 : another ? at + 1 : at;
    }

    private static Maybe<Period> counted(Words words, int from) {
        if (!(Amount.at(words, from) instanceof Maybe.Known<Amount>(Amount amount))) {
            return Maybe.unknown();
        }
        boolean hyphen = words.is(amount.to(), "-");
        int unitAt = words.pastHyphen(amount.to());
        unitAt = words.isAny(unitAt, List.of("more", "full", "consecutive", "straight", "working")) && !hyphen
                ? unitAt + 1
                : unitAt;
        String noun = words.lower(unitAt);
        boolean article = words.is(from, "a") || words.is(from, "an");
        boolean singular = hyphen || amount.isOne() || amount.value().equals("0.5");
        boolean attribute = !article && !amount.value().equals("X") && !SINGULAR_NOUNS_TOO.contains(noun);
        boolean fraction = hyphen && words.is(unitAt, "quarters");
        Maybe<Unit> unit = fraction
                ? Maybe.unknown()
                : singular || (attribute && words.isWord(unitAt + 1))
                        ? (article ? Unit.singular(noun) : Unit.named(noun))
                        : Unit.plural(noun);
        if (!(unit instanceof Maybe.Known<Unit>(Unit known)) || (article && SINGULAR_NOUNS_TOO.contains(noun))) {
            return Maybe.unknown();
        }
        return Maybe.known(halved(unitAt + 1, amount.value(), known));
    }

    /// Half an hour is 30 minutes, half a year six months.
    private static Period halved(int to, String amount, Unit unit) {
        if (amount.equals("0.5") && unit == Unit.HOUR) {
            return new Period(to, "30", Unit.MINUTE, false);
        }
        return amount.equals("0.5") && unit == Unit.YEAR
                ? new Period(to, "6", Unit.MONTH, false)
                : new Period(to, amount, unit, false);
    }

    private static Maybe<Period> bare(Words words, int at) {
        return words.is(at, "quarters")
                ? Maybe.unknown()
                : Unit.plural(words.lower(at)).map(unit -> new Period(at + 1, "X", unit, true));
    }

    /// "43-year-old", "19 years old": an age.
    boolean isAge(Words words) {
        return words.is(words.pastHyphen(to), "old") || (words.is(to, "of") && words.is(to + 1, "age"));
    }

    boolean isVague() {
        return amount.equals("X");
    }

    /// The amount as whole units; half units are rounded down.
    int count() {
        return (int) Double.parseDouble(amount);
    }

    /// "P3M", "P2Y6M": half a year more is six months, half an hour 30 minutes; quarters are counted in months.
    String value() {
        boolean half = amount.endsWith(".5") && !amount.startsWith("0");
        String whole = Integer.toString(isVague() ? 0 : count());
        return half && unit == Unit.YEAR
                ? "P" + whole + "Y6M"
                : half && unit == Unit.HOUR
                        ? "PT" + whole + "H30M"
                        : unit == Unit.QUARTER && !isVague()
                                ? Unit.MONTH.duration(Integer.toString(3 * count()))
                                : unit.duration(amount);
    }
}
