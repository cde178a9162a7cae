package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// The year as business and history speak of it: "the year ended March 31" (twelve months), "the full year", "for the
/// year", "the current fiscal year", "the latest fiscal year".
final class WholeYearRule implements Rule {
    private static final List<String> WHOLE = List.of("full", "entire", "whole");
    private static final List<String> ENDS = List.of("ended", "ending");

    @Override
    public Maybe<Match> at(Words words, int at) {
        if (!words.is(at, "the")) {
            return Maybe.unknown();
        }
        String side = words.lower(at + 1);
        boolean whole = WHOLE.contains(side);
        boolean counted = whole || side.equals("current") || side.equals("latest");
        int noun = counted ? at + 2 : at + 1;
        boolean fiscal = words.isAny(noun, List.of("fiscal", "financial"));
        noun = fiscal ? noun + 1 : noun;
        if (!words.is(noun, "year") || words.is(noun + 1, "-")) {
            return Maybe.unknown();
        }
        if (words.isAny(noun + 1, ENDS)) {
            return found(at, noun + 1, _ -> Resolved.fixed(DateType.DURATION, "P1Y"));
        }
        boolean plain = words.is(at - 1, "for") && !words.isWord(noun + 1);
        return side.equals("latest") && fiscal
                ? found(at, noun + 1, context -> context.relative(Unit.YEAR, -1))
                : (counted && !side.equals("latest")) || fiscal || plain
                        ? found(at, noun + 1, context -> context.relative(Unit.YEAR, 0))
                        : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "whole-year", meaning));
    }
}
