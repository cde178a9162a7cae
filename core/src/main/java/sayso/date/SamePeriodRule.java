package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// A period of another year that a report compares with: "the 1988 quarter", "the same month a year ago", "the
/// corresponding period last year", "last year's third quarter".
final class SamePeriodRule implements Rule {
    private static final List<String> SAME = List.of("same", "corresponding", "comparable", "equivalent");
    private static final RelativeUnitRule RELATIVE = new RelativeUnitRule();

    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        return ofYear(words, at, from).orElse(same(words, at, from)).orElse(possessive(words, at));
    }

    private static Maybe<Match> ofYear(Words words, int at, int from) {
        int year = Years.at(words, from);
        boolean period = words.isAny(from + 1, List.of("period", "quarter"));
        return year > 0 && period && from > at
                ? found(at, from + 2, context -> inYear(context, Unit.QUARTER, year))
                : Maybe.unknown();
    }

    private static Maybe<Match> same(Words words, int at, int from) {
        Maybe<Unit> unit = unit(words.lower(from + 1));
        if (!words.isAny(from, SAME) || !(unit instanceof Maybe.Known<Unit>(Unit known))) {
            return Maybe.unknown();
        }
        int yearAt = words.isAny(from + 2, List.of("of", "in")) ? from + 3 : from + 2;
        return year(words, yearAt).map(year -> new Match(at, year.to(), "same-period", inYear(known, year), true));
    }

    private static Maybe<Unit> unit(String noun) {
        return switch (noun) {
            case "period", "quarter" -> Maybe.known(Unit.QUARTER);
            case "month" -> Maybe.known(Unit.MONTH);
            default -> Maybe.unknown();
        };
    }

    /// "last year", "the previous year", "a year ago", "a year earlier", "1988".
    private static Maybe<Match> year(Words words, int at) {
        int year = Years.at(words, at);
        if (year > 0) {
            return Maybe.known(new Match(at, Years.end(words, at), "", _ -> Resolved.date(Stretch.year(year))));
        }
        boolean ago = words.is(at, "a")
                && words.is(at + 1, "year")
                && words.isAny(words.pastHyphen(at + 2), List.of("ago", "earlier", "before"));
        if (ago) {
            int to = words.pastHyphen(at + 2) + 1;
            return Maybe.known(new Match(at, to, "", context -> context.relative(Unit.YEAR, -1)));
        }
        return RELATIVE.at(words, at) instanceof Maybe.Known<Match>(Match match) && words.is(match.to() - 1, "year")
                ? Maybe.known(match)
                : Maybe.unknown();
    }

    /// "last year's third quarter", "this year's quarter".
    private static Maybe<Match> possessive(Words words, int at) {
        boolean year = words.is(at + 1, "year") && words.is(at + 2, "'s");
        Maybe<Match> relative = year ? RELATIVE.at(words, at) : Maybe.unknown();
        int number = Lexicon.number(WordClass.ORDINAL, words.lower(at + 3));
        int noun = number > 0 ? words.pastHyphen(at + 4) : at + 3;
        if (!(relative instanceof Maybe.Known<Match>(Match match)) || number > 4 || !words.is(noun, "quarter")) {
            return Maybe.unknown();
        }
        return found(
                at,
                noun + 1,
                context -> match.meaning().in(context).stretch() instanceof Maybe.Known<Stretch>(Stretch told)
                        ? number > 0
                                ? Resolved.date(Stretch.quarter(told.begin().getYear(), number))
                                : inYear(context, Unit.QUARTER, told.begin().getYear())
                        : Context.pointer(-1));
    }

    private static Meaning inYear(Unit unit, Match year) {
        return context -> year.meaning().in(context).stretch() instanceof Maybe.Known<Stretch>(Stretch told)
                ? inYear(context, unit, told.begin().getYear())
                : Context.pointer(-1);
    }

    /// The quarter or month told last, moved to `year`; the whole year where none was told.
    private static Resolved inYear(Context context, Unit unit, int year) {
        Maybe<Mention> told = unit == Unit.QUARTER
                ? context.quarter()
                : context.last(mention -> mention.stretch().unit() == unit);
        return told instanceof Maybe.Known<Mention>(Mention mention)
                ? Resolved.date(
                        Stretch.of(unit, mention.stretch().begin().withYear(year)), Maybe.known(mention.words()))
                : Resolved.date(Stretch.year(year));
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "same-period", meaning, true));
    }
}
