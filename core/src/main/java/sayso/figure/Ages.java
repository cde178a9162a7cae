package sayso.figure;

import java.util.Set;

/// Recognises ages, which count years and not people: "aged 9 and 11", "Ana Ruiz, 62, and her son".
final class Ages {
    private static final int LONGEST = 8;
    private static final int OLDEST = 120;
    private static final Set<String> AGED = Set.of("aged", "ages", "age");
    private static final Set<String> JOINTS = Set.of(",", "and", "to", "-", "between");

    private Ages() {}

    static boolean is(Line line, Amount amount) {
        boolean old = amount.count().high().isKnownAnd(years -> years <= OLDEST);
        boolean years = line.reads(amount.to(), "year old")
                || line.reads(amount.to(), "years old")
                || line.reads(amount.to(), "years of age")
                || line.is(amount.to(), "year-old");
        return years || (old && (isAged(line, amount.from()) || end(line, amount.from() - 1) == amount.to()));
    }

    private static boolean isAged(Line line, int from) {
        int at = from - 1;
        while (from - at < LONGEST
                && (line.isOneOf(at, JOINTS) || NumberReader.at(line, at).isKnown())) {
            at--;
        }
        return line.isOneOf(at, AGED);
    }

    /// Past the age told behind a person who ends at `at`: ", 62" where a comma closes it, ", aged 9 and 11". Without
    /// one, `at` itself.
    static int end(Line line, int at) {
        if (!line.is(at, ",")) {
            return at;
        }
        if (line.isOneOf(at + 1, AGED)) {
            int to = at + 2;
            while (to - at < LONGEST
                    && (NumberReader.at(line, to).isKnown()
                            || (line.isOneOf(to, JOINTS)
                                    && NumberReader.at(line, to + 1).isKnown()))) {
                to++;
            }
            return to;
        }
        boolean person = line.has(at - 1, Role.PEOPLE) || line.isCapitalised(at - 1);
        boolean closed = line.is(at + 2, ",") && Digits.value(line.word(at + 1)) > 0;
        return person && closed && Digits.value(line.word(at + 1)) <= OLDEST ? at + 2 : at;
    }
}
