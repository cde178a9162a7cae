package sayso.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Dateline;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Timex;
import sayso.text.Prose;

/// Finds what a report says of time, with its value counted from the day of publication or from the date it told
/// last.
public final class Dates {
    /// How many dates back a report's "that day" or "a year earlier" may point.
    private static final int MEMORY = 12;

    /// Behind "the nine months" a business report's "a year earlier" means those months, no quarter.
    private static final Set<String> MONTHS_OF_QUARTERS = Set.of("P3M", "P6M", "P9M");

    /// How many dates back an event may have been dated.
    private static final int EVENTS = 40;

    private final Dateline dateline;
    private final boolean history;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> events = new ArrayList<>();
    private final List<DateExpression> found = new ArrayList<>();

    private Dates(Dateline dateline, boolean history) {
        this.dateline = dateline;
        this.history = history;
    }

    /// The expressions in `prose` in reading order; no two overlap. In an undated report they keep relative values.
    public static List<DateExpression> in(Prose prose, Dateline dateline) {
        List<Words> sentences = Words.in(prose);
        Dates dates = new Dates(dateline, Manner.isHistory(sentences, dateline.known()));
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            dates.read(sentences.get(sentence), sentence);
        }
        return List.copyOf(dates.found);
    }

    private void read(Words words, int sentence) {
        int at = 0;
        while (at < words.size()) {
            if (Rule.longest(DateRules.ALL, words, at) instanceof Maybe.Known<Match>(Match match)) {
                keep(words, match, sentence);
                at = match.to();
            } else {
                at++;
            }
        }
    }

    private void keep(Words words, Match match, int sentence) {
        Direction direction = Tense.of(words, match.from(), match.to());
        Context context = new Context(dateline.known(), mentions, events, direction, history, sentence);
        Resolved resolved = match.meaning().in(context);
        if (!Timex.isValue(resolved.value())) {
            return;
        }
        found.add(new DateExpression(
                words.span(match.from(), end(match, resolved)),
                resolved.type(),
                new Timex(resolved.value()),
                resolved.stretch().map(Stretch::interval),
                resolved.anchor(),
                Finding.by(match.rule(), 1.0)));
        if (MONTHS_OF_QUARTERS.contains(resolved.value())) {
            mentions.removeIf(mention -> mention.stretch().unit() == Unit.QUARTER);
        }
        for (Stretch stretch : resolved.stretch().toList()) {
            if (isBirth(words, match.from())) {
                return;
            }
            Map<String, Integer> around = Event.around(words, match.from(), match.to());
            remember(match, new Mention(stretch, words.at(match.from(), match.to()), sentence, around));
        }
    }

    /// "Two days after" an event that has no date is a mere length: "two days".
    private static int end(Match match, Resolved resolved) {
        boolean length = match.rule().equals(LaterRule.CLAUSE) && resolved.type() == DateType.DURATION;
        return length ? match.to() - 1 : match.to();
    }

    /// "born in 2005": the story does not stand in that year.
    private static boolean isBirth(Words words, int at) {
        return words.is(at - 1, "born") || (words.is(at - 2, "born") && words.isAny(at - 1, List.of("in", "on")));
    }

    private void remember(Match match, Mention mention) {
        if (match.aside()) {
            return;
        }
        events.addFirst(mention);
        if (events.size() > EVENTS) {
            events.removeLast();
        }
        mentions.addFirst(mention);
        if (mentions.size() > MEMORY) {
            mentions.removeLast();
        }
    }
}
