package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.text.Span;

/// Makes what a model might have heard out of [MarkedText].
final class Heard {
    private Heard() {}

    /// What the row marks, with a confidence of the model.
    static Attribution of(String marked, double confidence) {
        Wording wording =
                new Wording(spans(marked, "{}"), first(marked, "<>"), first(marked, "[]"), Maybe.unknown(), List.of());
        return new Attribution(wording, Stance.SAYS, Maybe.unknown(), Finding.by("learned", confidence));
    }

    private static Maybe<Span> first(String marked, String pair) {
        List<Span> spans = spans(marked, pair);
        return spans.isEmpty() ? Maybe.unknown() : Maybe.known(spans.getFirst());
    }

    private static List<Span> spans(String marked, String pair) {
        String text = marked.replace(" // ", "\n");
        List<Span> spans = new ArrayList<>();
        int open = text.indexOf(pair.charAt(0));
        while (open >= 0) {
            int close = text.indexOf(pair.charAt(1), open);
            spans.add(new Span(length(text, open), length(text, close)));
            open = text.indexOf(pair.charAt(0), close);
        }
        return spans;
    }

    private static int length(String text, int end) {
        return MarkedText.plain(text.substring(0, end)).length();
    }
}
