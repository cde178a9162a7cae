package sayso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.Timex;
import sayso.text.Prose;

/// Carries the day of saying on: what a source says next, with no other day, it says on the same occasion; and the
/// lead
/// tells first what the report dates later.
final class Occasions {
    /// Paragraphs for which an occasion lasts without being taken up.
    private static final int REACH = 3;

    /// The lead and its second sentence, which agencies set as paragraphs of their own.
    private static final int LEAD = 2;

    private record Occasion(Timex day, int paragraph) {}

    private final Prose prose;

    Occasions(Prose prose) {
        this.prose = prose;
    }

    /// `statements`, in reading order, with the days that their occasions give them.
    List<Statement> carry(List<Statement> statements) {
        Map<List<SourceId>, Timex> firsts = new HashMap<>();
        statements.stream()
                .filter(each -> !each.basis().who().isEmpty())
                .forEach(each -> each.said()
                        .toList()
                        .forEach(day -> firsts.putIfAbsent(each.basis().who(), day)));
        Map<List<SourceId>, Occasion> open = new HashMap<>();
        List<Statement> carried = new ArrayList<>();
        for (Statement each : statements) {
            carried.add(each.basis().who().isEmpty() ? each : carried(each, open, firsts));
        }
        return carried;
    }

    private Statement carried(Statement each, Map<List<SourceId>, Occasion> open, Map<List<SourceId>, Timex> firsts) {
        List<SourceId> who = each.basis().who();
        int paragraph = prose.paragraphAt(each.wording().extent().start());
        Maybe<Timex> day = each.said().orElse(day(open, who, paragraph));
        Timex first = firsts.get(who);
        if (!day.isKnown() && paragraph < LEAD && first != null) {
            return with(each, first);
        }
        if (day instanceof Maybe.Known<Timex>(Timex known)) {
            open.put(who, new Occasion(known, paragraph));
            return with(each, known);
        }
        return each;
    }

    private static Maybe<Timex> day(Map<List<SourceId>, Occasion> open, List<SourceId> who, int paragraph) {
        Occasion occasion = open.get(who);
        return occasion != null && paragraph - occasion.paragraph() <= REACH
                ? Maybe.known(occasion.day())
                : Maybe.unknown();
    }

    private static Statement with(Statement each, Timex day) {
        return new Statement(
                each.id(),
                each.form(),
                each.stance(),
                each.wording(),
                each.basis(),
                each.within(),
                Maybe.known(day),
                each.finding());
    }
}
