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
            "vs.", "v.", "No.", "Nos.", "approx.", "est.", "a.k.a.", "i.e.", "e.g.", "Calif.", "Fla.", "Ariz.", "Ala.",
            "Ark.", "Colo.", "Conn.", "Del.", "Ga.", "Ill.", "Ind.", "Kan.", "Ky.", "La.", "Md.", "Mass.", "Mich.",
            "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "Okla.", "Ore.", "Pa.", "Tenn.", "Tex.", "Va.", "Vt.",
            "Wash.", "Wis.", "Wyo.", "Atty.", "Spc.", "Pfc.", "Messrs.", "Ald.");

    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private final BreakIterator breaks = breaks();
    private final Tokens tokens;

    Sentences(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    /// The sentences of one paragraph; a dateline that opens it counts as one. A break that would leave a fragment
    /// without a letter or digit is none.
    List<Sentence> in(Span paragraph) {
        int opening = Datelines.endOf(text, paragraph);
        List<Sentence> sentences = new ArrayList<>();
        if (opening > paragraph.start()) {
            sentences.add(sentence(new Span(paragraph.start(), opening)));
        }
        Span rest = trimmed(opening, paragraph.end());
        spans(rest).forEach(span -> sentences.add(sentence(span)));
        return sentences;
    }

    private Sentence sentence(Span span) {
        return new Sentence(span, tokens.in(span));
    }

    private List<Span> spans(Span paragraph) {
        breaks.setText(onOneLine(paragraph));
        List<Span> spans = new ArrayList<>();
        boolean whole = true;
        int start = paragraph.start();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            Span next = trimmed(start, paragraph.start() + end);
            start = paragraph.start() + end;
            boolean words = hasWord(next);
            if (!spans.isEmpty() && (!whole || !words || continues(spans.getLast(), next))) {
                spans.set(spans.size() - 1, spans.getLast().and(next));
                whole |= words;
            } else if (!next.isEmpty()) {
                spans.add(next);
                whole = words;
            }
        }
        return spans;
    }

    /// The paragraph with a space for each line end: UAX 29 breaks at all of those, hard-wrapped copy does not.
    private String onOneLine(Span paragraph) {
        StringBuilder line = new StringBuilder(paragraph.of(text));
        for (int at = 0; at < line.length(); at++) {
            if (Characters.isLineEnd(line.charAt(at))) {
                line.setCharAt(at, ' ');
            }
        }
        return line.toString();
    }

    private static BreakIterator breaks() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        ABBREVIATIONS.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    private boolean hasWord(Span span) {
        return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// A sentence does not begin in lower case (“Will it end?” she asked), nor with the name behind an initial.
    private boolean continues(Span before, Span next) {
        return next.isEmpty()
                || Character.isLowerCase(text.codePointAt(next.start()))
                || (endsInAbbreviation(before) && !Initials.opensSentence(text, next, lastWord(before)))
                || Initials.join(text, before, next);
    }

    /// ICU itself lets go of the first of two in a row: "Lt. Col. Falk".
    private boolean endsInAbbreviation(Span span) {
        return ABBREVIATIONS.contains(lastWord(span));
    }

    /// The letters and dots that the span ends with, as far as an abbreviation goes.
    private String lastWord(Span span) {
        int from = span.end();
        while (from > span.start() && span.end() - from < LONGEST_ABBREVIATION && isPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, span.end());
    }

    private static boolean isPart(char c) {
        return c == '.' || Character.isLetter(c);
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
