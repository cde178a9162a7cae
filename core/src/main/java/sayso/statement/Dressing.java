package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Gives what the model heard the form of what rules find: no "that" and no comma at the edge of a content,
/// quotations with their marks, the stance that the cue's words have in the lexicon, the addressee behind the cue.
final class Dressing {
    /// Marks that belong to a content only with the words around them.
    private static final String EDGE = ",.;:—–-…";

    private static final Set<String> LINKS = Set.of("that", "to");

    private static final Set<String> LATELY = Set.of("last", "this", "late", "early", "earlier");

    private static final Set<String> NOBODY = Set.of("neither", "nobody", "none", "no");

    /// "kept silent about", "stayed mum on": the cue that tells that nothing was said.
    private static final Set<String> SILENT = Set.of("silent", "mum", "tight-lipped");

    private final Prose prose;
    private final List<Quotation> quotations;
    private final FirstTimes firstTimes;

    Dressing(Prose prose, List<Quotation> quotations) {
        this.prose = prose;
        this.quotations = List.copyOf(quotations);
        this.firstTimes = new FirstTimes(prose);
    }

    /// "Neither Ruiz nor Okoro said when …", "nobody claimed …": a source that is nobody says nothing, nor does one
    /// who "kept silent about" it.
    boolean isSaid(Attribution heard) {
        boolean silent = heard.wording()
                .cue()
                .isKnownAnd(cue -> prose.tokensIn(cue).stream().anyMatch(token -> SILENT.contains(token.lower())));
        return !silent
                && !isDuty(heard.wording())
                && !heard.wording().source().isKnownAnd(source -> {
                    List<Token> words = prose.tokensIn(source);
                    return !words.isEmpty() && NOBODY.contains(words.getFirst().lower());
                });
    }

    /// "reported for duty": nobody is told anything.
    private boolean isDuty(Wording wording) {
        List<Token> cue = wording.cue().map(prose::tokensIn).or(List.of());
        boolean reports = !cue.isEmpty()
                && CueVerbs.of(cue.getLast().lower()).stream()
                        .anyMatch(form -> form.verb().lemma().equals("report"));
        return reports && prose.tokensIn(wording.extent()).getFirst().is("for");
    }

    Attribution dress(Attribution heard) {
        Wording own = heard.wording();
        List<Span> content = contents(own);
        if (content.isEmpty()) {
            return heard;
        }
        Maybe<Span> to =
                own.cue() instanceof Maybe.Known<Span>(Span cue) ? addressee(cue, content.getFirst()) : Maybe.unknown();
        Stance stance = own.cue() instanceof Maybe.Known<Span>(Span cue) ? stance(cue) : Stance.SAYS;
        return new Attribution(
                new Wording(content, own.cue(), own.source(), to, List.of()), stance, heard.passer(), heard.finding());
    }

    private List<Span> contents(Wording wording) {
        List<Span> contents = new ArrayList<>();
        for (Span span : wording.content()) {
            Span whole = firstTimes.whole(withoutDay(withMarks(withoutEdges(behindDateline(span)), wording)));
            boolean apart = contents.isEmpty() || contents.getLast().isBefore(whole);
            if (apart) {
                contents.add(whole);
            } else {
                contents.set(contents.size() - 1, contents.getLast().and(whole));
            }
        }
        return contents;
    }

    private Span behindDateline(Span span) {
        int start = Math.max(span.start(), prose.behindDateline(span.start()));
        return start < span.end() ? new Span(start, span.end()) : span;
    }

    private Span withoutEdges(Span span) {
        List<Token> tokens = prose.tokensIn(span);
        int first = 0;
        int end = tokens.size();
        while (first + 1 < end
                && (isEdge(tokens.get(first))
                        || LINKS.contains(tokens.get(first).lower()))) {
            first++;
        }
        while (end - 1 > first && isEdge(tokens.get(end - 1))) {
            end--;
        }
        return tokens.isEmpty()
                ? span
                : new Span(
                        Math.max(span.start(), tokens.get(first).span().start()),
                        Math.min(span.end(), tokens.get(end - 1).span().end()));
    }

    private static boolean isEdge(Token token) {
        return token.isMark() && EDGE.contains(token.text());
    }

    /// A quotation whose words all belong to the content belongs to it with its marks.
    private Span withMarks(Span span, Wording wording) {
        Span whole = span;
        for (Quotation quotation : Quotations.overlapping(quotations, span)) {
            Span marked = quotation.span();
            boolean inside = span.start() <= marked.start() + 2 && span.end() >= marked.end() - 3;
            boolean free = !wording.cue().isKnownAnd(marked::overlaps)
                    && !wording.source().isKnownAnd(marked::overlaps);
            whole = inside && free ? whole.and(marked) : whole;
        }
        return whole;
    }

    /// said “it rained” | on Monday: what stands behind a content that is all quoted tells when. Not so "that it
    /// would “rain” on Monday".
    private Span withoutDay(Span span) {
        for (Quotation quotation : Quotations.overlapping(quotations, span)) {
            Span marked = quotation.span();
            if (marked.start() == span.start()
                    && marked.end() < span.end()
                    && isDay(prose.tokensIn(new Span(marked.end(), span.end())))) {
                return marked;
            }
        }
        return span;
    }

    /// "on Monday", "late on 3 March".
    static boolean isDay(List<Token> tokens) {
        boolean time = tokens.stream().anyMatch(Grammar::isTimeWord);
        return time
                && tokens.stream()
                        .allMatch(token -> Grammar.isTimeWord(token)
                                || Grammar.isPreposition(token)
                                || token.kind() == Token.Kind.NUMBER
                                || LATELY.contains(token.lower()));
    }

    /// The stance of the last word of the cue that the lexicon has: "had said", "expressed anguish".
    private Stance stance(Span cue) {
        List<Token> tokens = prose.tokensIn(cue);
        Stance stance = Stance.SAYS;
        boolean negated = false;
        for (int place = 0; place < tokens.size(); place++) {
            negated |= Grammar.isNegation(tokens.get(place));
            stance = CueWords.stance(tokens, place).or(stance);
        }
        return negated && stance == Stance.DENIES ? Stance.SAYS : stance;
    }

    private Maybe<Span> addressee(Span cue, Span said) {
        if (said.start() <= cue.end() || !takesAddressee(cue)) {
            return Maybe.unknown();
        }
        List<Token> between =
                new ArrayList<>(prose.tokensIn(new Span(/* start= */ cue.end(), /* end= */ said.start())));
        while (!between.isEmpty()
                && (isEdge(between.getLast())
                        || LINKS.contains(between.getLast().lower()))) {
            between.removeLast();
        }
        int end = 0;
        while (end < between.size()
                && between.get(end).isWord()
                && !Grammar.isPreposition(between.get(end))
                && !Grammar.isTimeWord(between.get(end))
                && !isLately(between, end)) {
            end++;
        }
        return end == 0
                ? Maybe.unknown()
                : Maybe.known(between.getFirst().span().and(between.get(end - 1).span()));
    }

    /// "told the council | last month".
    private static boolean isLately(List<Token> tokens, int place) {
        return LATELY.contains(tokens.get(place).lower())
                && place + 1 < tokens.size()
                && Grammar.isTimeWord(tokens.get(place + 1));
    }

    private boolean takesAddressee(Span cue) {
        return prose.tokensIn(cue).stream()
                .flatMap(token -> CueVerbs.of(token.lower()).stream())
                .anyMatch(form -> form.verb().takesAddressee() && !form.verb().hasParticle());
    }
}
