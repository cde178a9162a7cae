package sayso;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.DateExpression;
import sayso.reading.Maybe;
import sayso.statement.Attribution;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Tells when a statement was said: by the date that stands right beside its cue and outside its content.
final class SaidOn {
    /// UTF-16 units between cue or addressee and the date: "told reporters in the capital on | Saturday".
    private static final int REACH = 60;

    /// "During ", "Earlier on ".
    private static final int LONGEST_PREPOSITION = 11;

    /// What stands before the source of a new clause.
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "who", "whom", "which");

    private SaidOn() {}

    /// The day of saying as a TIMEX3 value without its time of day.
    ///
    /// @param beside the attributions around this one in reading order
    static Maybe<String> day(
            Prose prose, Attribution attribution, List<Attribution> beside, List<DateExpression> dates) {
        if (!(attribution.wording().cue() instanceof Maybe.Known<Span>(Span cue))) {
            return Maybe.unknown();
        }
        int place = prose.sentenceAt(cue.start());
        if (place == prose.sentences().size()) {
            return Maybe.unknown();
        }
        Span sentence = prose.sentences().get(place).span();
        Span best = new Span(0, 0);
        Maybe<String> day = Maybe.unknown();
        for (DateExpression date : near(cue, fronts(sentence, cue, beside), sentence, dates)) {
            boolean free = attribution.wording().content().stream().noneMatch(date.span()::overlaps)
                    && !attribution.wording().source().isKnownAnd(source -> isOf(source, date, prose))
                    && !isOfClauseBefore(attribution, date.span(), cue, prose)
                    && beside.stream().noneMatch(other -> owns(other, date.span(), cue));
            if (free && CalendarDays.isDay(date) && (best.isEmpty() || distance(date, cue) < distance(best, cue))) {
                best = date.span();
                day = Maybe.known(CalendarDays.of(date));
            }
        }
        return day;
    }

    /// The dates within reach of the cue, and those that open its sentence or what somebody else says with it: "On
    /// Monday, after a long night, the minister told …" dates all of it. Not all of its sentence, which can be a
    /// megabyte long.
    private static List<DateExpression> near(
            Span cue, List<Integer> fronts, Span sentence, List<DateExpression> dates) {
        List<DateExpression> near = new ArrayList<>();
        for (int front : fronts) {
            int behind = Math.min(front + LONGEST_PREPOSITION + 1, sentence.end());
            near.addAll(CalendarDays.inside(new Span(front, Math.max(front, behind)), dates));
        }
        int first = Math.max(sentence.start(), cue.start() - REACH - 1);
        int end = Math.clamp(cue.end() + REACH + 1L, first, sentence.end());
        near.addAll(CalendarDays.inside(new Span(first, end), dates));
        return near;
    }

    /// Where the sentence begins and where the contents begin that hold the cue: "told Reuters that on Monday, after
    /// a long night, the minister had said".
    private static List<Integer> fronts(Span sentence, Span cue, List<Attribution> beside) {
        List<Integer> fronts = new ArrayList<>(List.of(sentence.start()));
        beside.stream()
                .flatMap(other -> other.wording().content().stream())
                .filter(content -> content.contains(cue) && content.start() > sentence.start())
                .forEach(content -> fronts.add(content.start()));
        return fronts;
    }

    /// The date is part of who says it, unless that is when it came out: "figures published on Monday".
    private static boolean isOf(Span source, DateExpression date, Prose prose) {
        if (!source.overlaps(date.span())) {
            return false;
        }
        List<Token> before = prose.tokensIn(
                new Span(source.start(), Math.max(source.start(), date.span().start())));
        int last = before.size() - 1;
        last -= last >= 0 && Grammar.isPreposition(before.get(last)) ? 1 : 0;
        return last < 0 || !Publications.isIssuing(before.get(last));
    }

    /// The date belongs to a clause before: "began on Monday, and the minister says", "were charged on Monday who
    /// police say".
    private static boolean isOfClauseBefore(Attribution attribution, Span date, Span cue, Prose prose) {
        if (!(attribution.wording().source() instanceof Maybe.Known<Span>(Span source))
                || source.start() > cue.start()
                || source.start() < date.end()) {
            return false;
        }
        Span between = new Span(/* start= */ date.end(), /* end= */ source.start());
        List<Token> words = prose.tokensIn(between);
        int last = words.size() - 1;
        return last >= 0 && JOINTS.contains(words.get(last).lower());
    }

    /// Another statement that does not hold this cue tells the date: it is part of what that one says.
    private static boolean owns(Attribution other, Span date, Span cue) {
        Span content = other.wording().extent();
        return content.overlaps(date) && !content.contains(cue);
    }

    private static int distance(DateExpression date, Span cue) {
        return distance(date.span(), cue);
    }

    private static int distance(Span span, Span cue) {
        return span.start() >= cue.end() ? span.start() - cue.end() : cue.start() - span.end();
    }
}
