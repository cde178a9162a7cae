package sayso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.Timex;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Carries the day of saying on: what a source says next, with no other day, it says on the same occasion; and the
/// lead tells first what the report dates later. What somebody "had said", "has previously said", was said on no
/// occasion that the report tells of.
final class Occasions {
    /// Paragraphs for which an occasion lasts without being taken up.
    private static final int REACH = 3;

    /// The lead and its second sentence, which agencies set as paragraphs of their own.
    private static final int LEAD = 2;

    /// Cues of somebody who goes on.
    private static final Set<String> CONTINUING = Set.of("continued", "continues", "went on", "goes on");

    private static final Set<String> EARLIER =
            Set.of("previously", "earlier", "had", "long", "always", "repeatedly", "often");

    /// UTF-16 units, and tokens, from an auxiliary to the end of its cue.
    private static final int AROUND = 40;

    private static final int AROUND_WORDS = 4;

    private record Occasion(Timex day, int paragraph) {
        /// The day, if the occasion still lasts.
        Maybe<Timex> in(int now, int reach) {
            return now - paragraph <= reach ? Maybe.known(day) : Maybe.unknown();
        }
    }

    private final Prose prose;
    private final List<Statement> statements;
    private final Map<List<SourceId>, Timex> firsts = new HashMap<>();
    private final Map<List<SourceId>, Occasion> open = new HashMap<>();
    private final Set<List<SourceId>> heard = new HashSet<>();
    private Maybe<Occasion> last = Maybe.unknown();

    private Occasions(Prose prose, List<Statement> statements) {
        this.prose = prose;
        this.statements = List.copyOf(statements);
    }

    /// `statements`, in reading order, with the days that their occasions give them.
    static List<Statement> carry(Prose prose, List<Statement> statements) {
        Occasions occasions = new Occasions(prose, statements);
        statements.stream()
                .filter(each -> !each.basis().who().isEmpty())
                .forEach(each -> each.said()
                        .toList()
                        .forEach(
                                day -> occasions.firsts.putIfAbsent(each.basis().who(), day)));
        List<Statement> carried = new ArrayList<>();
        for (Statement each : statements) {
            carried.add(each.basis().who().isEmpty() ? each : occasions.carried(each));
        }
        return carried;
    }

    private Statement carried(Statement each) {
        List<SourceId> who = each.basis().who();
        int paragraph = prose.paragraphAt(each.wording().extent().start());
        Maybe<Timex> before = isEarlier(each) ? Maybe.unknown() : before(each, paragraph);
        Maybe<Timex> day = each.said().orElse(before);
        if (!day.isKnown() && paragraph < LEAD && firsts.containsKey(who) && !isEarlier(each)) {
            day = Maybe.known(firsts.get(who));
        } else if (day instanceof Maybe.Known<Timex>(Timex known)) {
            openFor(each, new Occasion(known, paragraph));
        }
        heard.add(who);
        last = day.map(known -> new Occasion(known, paragraph));
        return day instanceof Maybe.Known<Timex>(Timex known) ? with(each, known) : each;
    }

    /// What somebody tells of having said another time opens no occasion of telling it.
    private void openFor(Statement each, Occasion occasion) {
        List<SourceId> who = each.basis().who();
        boolean own = each.within()
                .isKnownAnd(outer ->
                        statements.get(outer.number() - 1).basis().who().equals(who));
        if (!own) {
            open.put(who, occasion);
        }
    }

    /// The day of the occasion that goes on. Who has said nothing so far and "continued" goes on with what was said
    /// last, under another name: "the fundraiser continued".
    private Maybe<Timex> before(Statement each, int paragraph) {
        boolean goesOn = !heard.contains(each.basis().who())
                && each.wording()
                        .cue()
                        .isKnownAnd(cue -> CONTINUING.contains(prose.at(cue).toLowerCase(Locale.ROOT)));
        Occasion occasion = open.get(each.basis().who());
        return occasion != null
                ? occasion.in(paragraph, REACH)
                : goesOn && last instanceof Maybe.Known<Occasion>(Occasion other)
                        ? other.in(paragraph, 1)
                        : Maybe.unknown();
    }

    private boolean isEarlier(Statement each) {
        if (!(each.wording().cue() instanceof Maybe.Known<Span>(Span cue))) {
            return false;
        }
        int from = Math.max(0, cue.start() - AROUND);
        return prose.tokensIn(new Span(from, cue.end())).reversed().stream()
                .limit(AROUND_WORDS)
                .takeWhile(token -> !token.isMark())
                .map(Token::lower)
                .anyMatch(EARLIER::contains);
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
