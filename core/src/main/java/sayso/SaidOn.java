package sayso;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Maybe;
import sayso.statement.Attribution;
import sayso.text.Prose;
import sayso.text.Span;

/// Tells when a statement was said: by the date that stands right beside its cue and outside its content.
final class SaidOn {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}(?:-|$)");

    /// UTF-16 units between cue or addressee and the date: "told reporters in the capital on | Saturday".
    private static final int REACH = 60;

    /// "During ", "Earlier on ".
    private static final int LONGEST_PREPOSITION = 11;

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
        for (DateExpression date : near(cue, sentence, dates)) {
            boolean free = attribution.wording().content().stream().noneMatch(date.span()::overlaps)
                    && !attribution.wording().source().isKnownAnd(date.span()::overlaps)
                    && beside.stream().noneMatch(other -> owns(other, date.span(), cue));
            if (free && isDay(date) && (best.isEmpty() || distance(date, cue) < distance(best, cue))) {
                best = date.span();
                day = Maybe.known(withoutTime(date.value().value()));
            }
        }
        return day;
    }

    /// The dates within reach of the cue, and those that open its sentence: "On Monday, after a long night, the
    /// minister told …" dates all of it. Not all of its sentence, which can be a megabyte long.
    private static List<DateExpression> near(Span cue, Span sentence, List<DateExpression> dates) {
        int behindFront = Math.min(sentence.start() + LONGEST_PREPOSITION + 1, sentence.end());
        int first = Math.max(sentence.start(), cue.start() - REACH - 1);
        int end = Math.clamp(cue.end() + REACH + 1L, first, sentence.end());
        List<DateExpression> near = new ArrayList<>(inside(new Span(sentence.start(), behindFront), dates));
        near.addAll(inside(new Span(first, end), dates));
        return near;
    }

    /// Another statement that does not hold this cue tells the date: it is part of what that one says.
    private static boolean owns(Attribution other, Span date, Span cue) {
        Span content = other.wording().extent();
        return content.overlaps(date) && !content.contains(cue);
    }

    private static List<DateExpression> inside(Span part, List<DateExpression> dates) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().end() <= part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < dates.size() && dates.get(end).span().start() < part.end()) {
            end++;
        }
        return dates.subList(low, end);
    }

    private static int distance(DateExpression date, Span cue) {
        return distance(date.span(), cue);
    }

    private static int distance(Span span, Span cue) {
        return span.start() >= cue.end() ? span.start() - cue.end() : cue.start() - span.end();
    }

    /// A calendar date: durations, recurrences and mere references tell no day.
    private static boolean isDay(DateExpression date) {
        boolean point = date.type() == DateType.DATE || date.type() == DateType.TIME;
        return point && DAY.matcher(date.value().value()).lookingAt();
    }

    private static String withoutTime(String value) {
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value;
    }
}
