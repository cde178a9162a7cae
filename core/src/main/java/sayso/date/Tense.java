package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// Tells from the verb nearest to a date whether it looks back or ahead: "said", "killed" against "will", "due",
/// "until".
final class Tense {
    /// How many words away a past verb governs a date for sure; from farther off it may belong to another clause.
    private static final int CLOSE = 6;

    /// How many words away a verb may stand.
    private static final int REACH = 25;

    private static final List<String> DETERMINERS =
            List.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "what");

    private static final List<String> SENSES =
            List.of("see", "seen", "hear", "heard", "feel", "felt", "smell", "tell", "remember");

    private Tense() {}

    /// The direction of the expression in the words `[from, to)`.
    static Direction of(Words words, int from, int to) {
        if (words.is(to, "'s") || words.isAny(from - 1, List.of("ended", "since"))) {
            return Direction.PAST;
        }
        if (words.is(from - 1, "of") && words.is(from - 2, "as")) {
            return Direction.UNCLEAR;
        }
        if (words.is(to, "deadline") || words.is(to, "hearing")) {
            return Direction.FUTURE;
        }
        Maybe<Direction> left = before(words, from - 1);
        if (isAppointed(words, from, to)) {
            return isCancelled(words, from, to) ? Direction.PAST : Direction.FUTURE;
        }
        return words.isAny(from - 1, List.of("by", "until", "till", "to"))
                ? limit(words, from, to, before(words, from - 2))
                : left.or(after(words, to));
    }

    /// "has set Nov. 10 as the deadline", "as soon as Tuesday", "a summit set for April", "planned for Saturday".
    private static boolean isAppointed(Words words, int from, int to) {
        boolean deadline = words.is(to, "as")
                && words.isAny(from - 1, List.of("set", "fixed", "named", "chose"))
                && !words.isCapitalised(to + 1);
        boolean soon = words.is(from - 1, "as") && words.isAny(from - 2, List.of("soon", "early", "late"));
        return deadline || (soon && words.is(from - 3, "as")) || isPlannedFor(words, from);
    }

    private static boolean isPlannedFor(Words words, int from) {
        return words.is(from - 1, "for") && words.isAny(from - 2, List.of("set", "planned", "scheduled", "slated"));
    }

    /// "A service planned for Saturday was called off."
    private static boolean isCancelled(Words words, int from, int to) {
        return isPlannedFor(words, from) && words.isAny(to, List.of("was", "were", "had"));
    }

    /// What a date behind "by", "until" or "to" bounds. "Until Thursday they had not called" looks back; a date
    /// that
    /// something is put off to lies ahead.
    private static Direction limit(Words words, int from, int to, Maybe<Direction> left) {
        if (words.is(from - 1, "by")) {
            return left.or(pastBehind(words, to)) == Direction.PAST ? Direction.PAST : Direction.FUTURE;
        }
        if (!words.is(from - 1, "to")) {
            return left.isKnown() ? Direction.FUTURE : pastBehind(words, to);
        }
        for (int at = from - 2; at >= from - CLOSE; at--) {
            if (words.is(at, "from")) {
                return left.or(after(words, to));
            }
        }
        return Direction.FUTURE;
    }

    private static Direction pastBehind(Words words, int to) {
        for (int at = to; at < to + CLOSE && at < words.size(); at++) {
            if (words.isAny(at, List.of("had", "was", "were"))) {
                return Direction.PAST;
            }
            if (at(words, at) == Direction.FUTURE) {
                return Direction.FUTURE;
            }
        }
        return Direction.FUTURE;
    }

    /// What the nearest verb to the left says. From far off a past verb may belong to another clause, and an
    /// infinitive ("decided to admit it in March") says nothing.
    private static Maybe<Direction> before(Words words, int from) {
        for (int at = from; at >= Math.max(0, from - REACH) && !words.is(at, ";"); at--) {
            Direction direction = at(words, at);
            if (direction != Direction.UNCLEAR) {
                boolean far = direction == Direction.PAST && from - at > CLOSE;
                return Maybe.known(far ? Direction.UNCLEAR : direction);
            }
            if (isInfinitive(words, at)) {
                Direction intended = at(words, at - 1);
                boolean decided = intended == Direction.PAST && !words.has(at - 1, WordClass.FUTURE);
                return Maybe.known(decided ? Direction.UNCLEAR : intended);
            }
        }
        return Maybe.unknown();
    }

    /// "to" with a verb behind, told from the preposition by what follows: no determiner, name or number.
    private static boolean isInfinitive(Words words, int at) {
        return words.is(at, "to")
                && words.isWord(at + 1)
                && !words.isCapitalised(at + 1)
                && !words.isAny(at + 1, DETERMINERS)
                && !words.lower(at + 1).endsWith("s");
    }

    private static Direction after(Words words, int from) {
        for (int at = from; at < Math.min(words.size(), from + REACH); at++) {
            Direction direction = at(words, at);
            if (direction != Direction.UNCLEAR) {
                return direction;
            }
        }
        return Direction.UNCLEAR;
    }

    private static Direction at(Words words, int at) {
        if (words.has(at, WordClass.FUTURE) && !isMonth(words, at) && !isReason(words, at)) {
            return words.is(at - 1, "been") && words.is(at - 2, "had") ? Direction.PAST : Direction.FUTURE;
        }
        if (words.has(at, WordClass.INTENTION) && words.is(at + 1, "to")) {
            return Direction.FUTURE;
        }
        if (words.is(at, "set") && words.is(at + 1, "for")) {
            return Direction.FUTURE;
        }
        if (words.has(at, WordClass.MODAL)) {
            return modal(words, at);
        }
        if (words.has(at, WordClass.SCHEDULED) || (words.is(at, "be") && words.is(at - 1, "to"))) {
            return Direction.FUTURE;
        }
        return isPast(words, at) && !isPassiveOfFuture(words, at) ? Direction.PAST : Direction.UNCLEAR;
    }

    /// "could rise" lies ahead; "could not be reached", "could hear shots" and "might have seen" tell what was.
    private static Direction modal(Words words, int at) {
        int verb = words.is(at + 1, "be") || words.is(at + 1, "still") ? at + 2 : at + 1;
        boolean failed = words.isAny(at + 1, List.of("not", "n't")) || isDeniedBefore(words, at);
        boolean past = words.is(at, "could") && (failed || words.isAny(verb, SENSES));
        return past || words.is(at + 1, "have") ? Direction.PAST : Direction.FUTURE;
    }

    /// "Neither he nor his lawyer could be reached."
    private static boolean isDeniedBefore(Words words, int at) {
        for (int place = at - 1; place >= at - CLOSE; place--) {
            if (words.isAny(place, List.of("neither", "nor", "nobody", "none", "no"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonth(Words words, int at) {
        return words.is(at, "may") && words.isCapitalised(at) && at > 0;
    }

    /// "due to its losses": a reason, where "due to meet" looks ahead.
    private static boolean isReason(Words words, int at) {
        return words.is(at, "due")
                && words.is(at + 1, "to")
                && (words.isAny(at + 2, DETERMINERS)
                        || words.has(at + 2, WordClass.APPROXIMATE)
                        || words.digits(at + 2) >= 0);
    }

    private static boolean isPast(Words words, int at) {
        String word = words.lower(at);
        boolean regular = words.isWord(at)
                && word.length() > 3
                && word.endsWith("ed")
                && !words.isCapitalised(at)
                && !words.has(at, WordClass.NOT_PAST)
                && !words.isAny(at - 1, DETERMINERS);
        return regular || words.has(at, WordClass.IRREGULAR_PAST);
    }

    /// "will be released", "to be held": the participle of a future passive.
    private static boolean isPassiveOfFuture(Words words, int at) {
        return words.is(at - 1, "be") || words.is(at - 2, "be") || words.is(at - 1, "to") || words.is(at - 1, "being");
    }
}
