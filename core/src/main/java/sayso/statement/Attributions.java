package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.text.Span;

/// Puts attributions together from token ranges of one scene.
final class Attributions {
    private Attributions() {}

    /// The parts of a cue's attribution, before they become spans.
    ///
    /// @param content ranges in order
    /// @param to the addressee
    /// @param passer whoever carried it
    record Parts(List<NounPhrases.Range> content, Maybe<NounPhrases.Range> to, Maybe<NounPhrases.Range> passer) {
        Parts {
            content = List.copyOf(content);
        }
    }

    static Attribution of(Scene scene, Cue cue, Parts parts, Finding finding) {
        Wording wording = new Wording(
                contents(scene, parts.content()),
                Maybe.known(scene.span(cue.first(), cue.end())),
                cue.subject().map(range -> scene.span(range.first(), range.end())),
                parts.to().map(range -> scene.span(range.first(), range.end())),
                List.of());
        Maybe<Span> passer = parts.passer().map(range -> scene.span(range.first(), range.end()));
        return new Attribution(wording, cue.stance(), passer, finding);
    }

    static Attribution of(Scene scene, List<NounPhrases.Range> content, Stance stance, Named named, Finding finding) {
        Wording wording = new Wording(
                contents(scene, content),
                Maybe.known(scene.span(named.cue().first(), named.cue().end())),
                named.source().map(range -> scene.span(range.first(), range.end())),
                Maybe.unknown(),
                List.of());
        Maybe<Span> passer = named.passer().map(range -> scene.span(range.first(), range.end()));
        return new Attribution(wording, stance, passer, finding);
    }

    /// Cue, source and relay of an attribution whose cue is no verb of the lexicon.
    record Named(NounPhrases.Range cue, Maybe<NounPhrases.Range> source, Maybe<NounPhrases.Range> passer) {}

    /// The spans of the ranges. One that begins in the middle of a quotation goes back to its opening mark, one that
    /// ends with the sentence in the middle of a quotation goes on to its closing mark.
    private static List<Span> contents(Scene scene, List<NounPhrases.Range> ranges) {
        List<Span> spans = new ArrayList<>();
        for (NounPhrases.Range range : ranges) {
            Span span = whole(scene, withoutLeadingMarks(scene, range));
            if (spans.isEmpty() || spans.getLast().isBefore(span)) {
                spans.add(span);
            } else {
                spans.set(spans.size() - 1, spans.getLast().and(span));
            }
        }
        return spans;
    }

    private static Span whole(Scene scene, NounPhrases.Range range) {
        Span span = scene.span(range.first(), range.end());
        int last = range.end() - 1;
        int start = scene.isQuoted(range.first())
                ? scene.quotationAt(range.first()).span().start()
                : span.start();
        boolean runsOn = scene.isQuoted(last) && range.end() >= scene.end();
        int end = runsOn ? scene.quotationAt(last).span().end() : span.end();
        return new Span(Math.min(start, span.start()), Math.max(end, span.end()));
    }

    /// ", though the road was closed": the comma is no part of what is said.
    private static NounPhrases.Range withoutLeadingMarks(Scene scene, NounPhrases.Range range) {
        int first = range.first();
        while (first + 1 < range.end() && scene.at(first).isMark() && !scene.isQuoted(first)) {
            first++;
        }
        return new NounPhrases.Range(first, range.end());
    }
}
