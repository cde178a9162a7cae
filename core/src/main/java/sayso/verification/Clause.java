package sayso.verification;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Status;
import sayso.text.Span;

/// The clause around a cue, at `[from, to)` of the sentence, with the phrases before and behind the cue.
record Clause(Words words, Cue cue, int from, int to) {
    private static final Set<String> OPENERS = Set.of(
            ",",
            ";",
            ":",
            "but",
            "while",
            "although",
            "though",
            "when",
            "because",
            "that",
            "“",
            "”",
            "\"",
            "—",
            "–",
            "--",
            "(",
            ")",
            "after",
            "as",
            "said",
            "says");
    private static final Set<String> CLOSERS =
            Set.of(";", "but", "although", "though", "—", "–", "--", ")", "(", "?", "!");
    private static final int LONGEST = 80;
    private static final Phrase TO_BACK_UP = Phrase.of("to back|support|prove |up");
    private static final Phrase TIES = Phrase.of("for|of|on|that|any|to");
    private static final Phrase ACCORDING_TO = Phrase.of("according to |the");

    private static final Phrase FROM = Phrase.of("from|by");
    private static final Phrase AUXILIARY = Phrase.of(
            "has|have|had|also|already|since|later|was|were|is|are|did|does|do|itself|themselves|himself|herself|then|still|again|now|both|each|however|subsequently|separately|previously|earlier|recently|independently");
    private static final Set<String> PARTY_ENDS = Set.of(
            ",", ";", "to", "on", "about", "by", "in", "at", "regarding", "after", "over", "when", "as", "until", ".");

    static Clause around(Words words, Cue cue) {
        int from = cue.from();
        while (from > 0
                && cue.from() - from < LONGEST
                && !words.is(from - 1, OPENERS)
                && !(words.is(from - 1, Set.of("and")) && from == cue.from())) {
            from--;
        }
        int to = cue.to();
        while (to < words.size()
                && to - cue.to() < LONGEST
                && !closes(words, cue, to)
                && !(words.is(to, Set.of(",")) && words.is(to + 1, Set.of("but", "and", "according", "while")))) {
            to++;
        }
        return new Clause(words, cue, from, to);
    }

    /// A full stop only at the end, a quotation mark only where none was opened behind the cue.
    private static boolean closes(Words words, Cue cue, int at) {
        boolean quote = words.is(at, Set.of("”", "\"")) && !words.anyIn(cue.to(), at, Set.of("“", "\""));
        boolean stop = words.is(at, Set.of(".")) && at >= words.size() - 2;
        return words.is(at, CLOSERS) || quote || stop;
    }

    Span span() {
        return cue.build() == Cue.Build.WORD && cue.to() == cue.from() + 1
                ? words.span(cue.from(), cue.to())
                : words.span(from, to);
    }

    /// Who could not verify, did not comment, has not disclosed.
    Maybe<Span> by() {
        return switch (cue.build()) {
            case ACTIVE -> cue.rule().equals("reporters-who-saw") ? phrase(conjoined(from), cue.from() + 1) : party();
            case PASSIVE -> words.is(cue.to(), Set.of("by")) ? phrase(cue.to() + 1, nameEnd(cue.to() + 1)) : ending();
            case WORD -> Maybe.unknown();
        };
    }

    /// The words before the cue without what belongs to its verb ("has", "also"); behind "no comment" whoever it is
    /// missed from ("no comment from Kyiv"). "There was" names nobody.
    private Maybe<Span> party() {
        int silent = silent();
        if (silent > 0) {
            return phrase(silent, partyEnd(silent));
        }
        int end = cue.from();
        while (end > from && words.after(end - 1, AUXILIARY) > 0) {
            end--;
        }
        int start = conjoined(from);
        return words.is(start, Set.of("there")) ? Maybe.unknown() : phrase(start, end);
    }

    private int partyEnd(int start) {
        int end = start;
        while (end < to && !words.is(end, PARTY_ENDS)) {
            end++;
        }
        return end;
    }

    /// Whether it names no party of its own: "…, but could not establish when".
    boolean goesOn() {
        return cue.build() == Cue.Build.ACTIVE && words.is(cue.from() - 1, Set.of("but", "and", "though", "although"));
    }

    /// What the checking was about.
    Maybe<Span> object() {
        return silent() > 0 ? Maybe.unknown() : about();
    }

    /// Where the party starts behind "no comment from"; -1 where none does.
    private int silent() {
        int behind = words.after(cue.to() - 1, FROM) > 0 ? cue.to() : words.after(cue.to(), FROM);
        return cue.status() == Status.NO_COMMENT ? behind : -1;
    }

    private Maybe<Span> about() {
        return switch (cue.build()) {
            case ACTIVE, WORD -> phrase(objectStart(), to);
            case PASSIVE -> phrase(from, cue.from());
        };
    }

    /// The rule's name, with what the object points back to.
    String rule() {
        int start = cue.build() == Cue.Build.PASSIVE ? from : objectStart();
        int end = cue.build() == Cue.Build.PASSIVE ? cue.from() : trimmed(to);
        return cue.rule() + PointsBack.of(words, start, end).suffix();
    }

    private int trimmed(int end) {
        return end > cue.to() && words.is(end - 1, CLOSERS) ? end - 1 : end;
    }

    /// "seen by Reuters": the cue itself ends in "by".
    private Maybe<Span> ending() {
        return words.is(cue.to() - 1, Set.of("by")) ? phrase(cue.to(), nameEnd(cue.to())) : Maybe.unknown();
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < to && (end == start || words.tokens().get(end).isCapitalised())) {
            end++;
        }
        return end;
    }

    /// Behind the words that only tie the object to the cue: "evidence to back up the claim".
    private int objectStart() {
        int tied = words.after(cue.to(), TO_BACK_UP);
        int plain = words.after(cue.to(), TIES);
        return cue.rule().equals("not-disclosed") || cue.rule().equals("purported")
                ? cue.to()
                : Math.max(cue.to(), Math.max(tied, plain));
    }

    private int conjoined(int start) {
        int according = words.after(start, ACCORDING_TO);
        if (according > 0) {
            return according;
        }
        return words.is(start, Set.of("and", "which", "who", "it's", "neither")) ? start + 1 : start;
    }

    private Maybe<Span> phrase(int start, int end) {
        return start < end ? Maybe.known(words.span(start, end)) : Maybe.unknown();
    }
}
