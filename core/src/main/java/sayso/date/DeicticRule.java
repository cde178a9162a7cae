package sayso.date;

import sayso.reading.Maybe;

/// "today", "yesterday", "tomorrow", "tonight", "overnight", "last night", "this morning", "the weekend".
final class DeicticRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        return single(words, at).orElse(part(words, at)).orElse(weekend(words, at));
    }

    private static Maybe<Match> single(Words words, int at) {
        return switch (words.lower(at)) {
            case "today" -> found(at, at + 1, DeicticRule::today);
            case "yesterday" -> found(at, at + 1, context -> context.relative(Unit.DAY, -1));
            case "tomorrow" -> found(at, at + 1, context -> context.relative(Unit.DAY, 1));
            case "tonight" ->
                found(at, at + 1, context -> context.relative(Unit.DAY, 0).at("TNI"));
            case "overnight" ->
                found(at, at + 1, context -> context.relative(Unit.DAY, 0).at("TNI"));
            default -> Maybe.unknown();
        };
    }

    /// In history "today" is the writer's own time, not a day that is told of.
    private static Resolved today(Context context) {
        return context.history() ? Context.pointer(0) : context.relative(Unit.DAY, 0);
    }

    private static Maybe<Match> part(Words words, int at) {
        String part = Lexicon.value(WordClass.PART_OF_DAY, words.lower(at + 1));
        if (part.isEmpty() || words.is(at - 1, "the")) {
            return Maybe.unknown();
        }
        return switch (words.lower(at)) {
            case "last" ->
                found(at, at + 2, context -> context.relative(Unit.DAY, -1).at("T" + part));
            case "this" ->
                found(at, at + 2, context -> context.relative(Unit.DAY, 0).at("T" + part));
            default -> Maybe.unknown();
        };
    }

    private static Maybe<Match> weekend(Words words, int at) {
        return words.is(at, "the") && words.is(at + 1, "weekend")
                ? found(at, at + 2, DeicticRule::weekend)
                : Maybe.unknown();
    }

    /// The weekend just past, unless today lies in one or the verb looks ahead.
    private static Resolved weekend(Context context) {
        Resolved here = context.relative(Unit.WEEKEND, 0);
        boolean ahead = here.stretch()
                .isKnownAnd(weekend ->
                        context.base().isKnownAnd(base -> base.stretch().begin().isBefore(weekend.begin())));
        return ahead && context.direction() != Direction.FUTURE ? context.relative(Unit.WEEKEND, -1) : here;
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "deictic", meaning));
    }
}
