package sayso.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds sentences by Unicode's rules (UAX 29) less the breaks after abbreviations that reports are full of.
final class Sentences {
    /// Abbreviations that CLDR's English suppressions lack: months, ranks, titles, companies, places.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "Gen.",
            "Lt.", "Col.", "Maj.", "Sgt.", "Cpl.", "Capt.", "Cmdr.", "Adm.", "Brig.", "Pvt.", "Gov.", "Sen.", "Rep.",
            "Reps.", "Sens.", "Rev.", "Fr.", "Hon.", "Pres.", "Supt.", "Det.", "Insp.", "Dr.", "Mr.", "Mrs.", "Ms.",
            "Prof.", "St.", "Mt.", "Ft.", "Dept.", "Assn.", "Bros.", "Co.", "Corp.", "Inc.", "Ltd.", "Jr.", "Sr.",
            "vs.", "v.", "No.", "Nos.", "approx.", "est.", "U.S.", "U.N.", "U.K.", "E.U.", "D.C.", "a.k.a.", "i.e.",
            "e.g.", "Calif.", "Fla.", "Ariz.", "Ala.", "Ark.", "Colo.", "Conn.", "Del.", "Ga.", "Ill.", "Ind.", "Kan.",
            "Ky.", "La.", "Md.", "Mass.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "Okla.", "Ore.",
            "Pa.", "Tenn.", "Tex.", "Va.", "Vt.", "Wash.", "Wis.", "Wyo.", "Atty.", "Spc.", "Pfc.", "Messrs.", "Ald.");

    private final String text;
    private final BreakIterator breaks = breaks();
    private final Tokens tokens;

    Sentences(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    /// The sentences of one paragraph. A break that would leave a fragment without a letter or digit is none.
    List<Sentence> in(Span paragraph) {
        breaks.setText(paragraph.of(text));
        List<Span> spans = new ArrayList<>();
        int start = paragraph.start();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            add(spans, trimmed(start, paragraph.start() + end));
            start = paragraph.start() + end;
        }
        return spans.stream().map(span -> new Sentence(span, tokens.in(span))).toList();
    }

    private static BreakIterator breaks() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        ABBREVIATIONS.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    private void add(List<Span> spans, Span next) {
        if (next.isEmpty()) {
            return;
        }
        boolean words = next.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
        if (!spans.isEmpty() && (!words || continues(spans.getLast(), next))) {
            spans.set(spans.size() - 1, spans.getLast().and(next));
        } else {
            spans.add(next);
        }
    }

    /// A sentence does not begin in lower case: “Will it end?” she asked.
    private boolean continues(Span before, Span next) {
        return Character.isLowerCase(text.codePointAt(next.start())) && !before.isEmpty();
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
