package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// Whole sentences in quotation marks that no cue claims: they go on the account of whoever spoke last
/// (`sayso.source` sees to that).
final class LooseQuotations {
    static final String NAME = "loose-quotation";

    private LooseQuotations() {}

    static List<Attribution> in(Prose prose, List<Quotation> quotations, List<Attribution> claimed) {
        List<Span> contents = claimed.stream()
                .flatMap(each -> each.wording().content().stream())
                .sorted()
                .toList();
        List<Sentence> sentences = prose.sentences();
        List<Attribution> loose = new ArrayList<>();
        int from = 0;
        int content = 0;
        for (Quotation quotation : quotations) {
            Span span = quotation.span();
            while (from < sentences.size() && sentences.get(from).span().end() <= span.start()) {
                from++;
            }
            while (content < contents.size() && contents.get(content).end() <= span.start()) {
                content++;
            }
            boolean free = content >= contents.size() || !contents.get(content).overlaps(span);
            if (free
                    && isSpeech(prose, quotation)
                    && from < sentences.size()
                    && fills(prose, sentences.get(from), span)) {
                loose.add(attribution(span));
            }
        }
        return loose;
    }

    /// It is closed and ends as a sentence does: no title, no heading, no label.
    private static boolean isSpeech(Prose prose, Quotation quotation) {
        int last = quotation.span().end() - 2;
        boolean ends =
                last > quotation.span().start() && ".,!?…".indexOf(prose.text().charAt(last)) >= 0;
        return ends && (quotation.closed() || quotation.continued());
    }

    /// The quotation begins its sentence and leaves nothing but punctuation behind it in the sentence where it
    /// ends.
    private static boolean fills(Prose prose, Sentence sentence, Span span) {
        if (sentence.span().start() != span.start() || span.length() <= 2) {
            return false;
        }
        return span.end() >= sentence.span().end()
                || prose.text()
                        .substring(span.end(), sentence.span().end())
                        .codePoints()
                        .noneMatch(Character::isLetterOrDigit);
    }

    private static Attribution attribution(Span span) {
        Wording wording = new Wording(List.of(span), Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), List.of());
        return new Attribution(wording, Stance.SAYS, Maybe.unknown(), Finding.by(NAME, 0.6));
    }
}
