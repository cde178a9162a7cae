package sayso.ledger.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sayso.json.Json;
import sayso.text.Span;

/// Points into a text as the Web Annotation Data Model does (sections 4.2.4 and 4.2.5): by its words, and by code
/// points, where Sayso's own offsets count UTF-16 units.
final class Selectors {
    /// How much stands before and after a quote, in UTF-16 units.
    private static final int AROUND = 32;

    private final String text;
    private final String article;
    private final boolean quoting;
    /// Where the second halves of surrogate pairs stand, in order.
    private final int[] seconds;

    /// @param article the IRI of the report
    /// @param quoting whether the words go along
    Selectors(String text, String article, boolean quoting) {
        this.text = Plain.printable(text);
        this.article = article;
        this.quoting = quoting;
        // in printable text each surrogate is half of a pair
        this.seconds = IntStream.range(0, this.text.length())
                .filter(at -> Character.isLowSurrogate(this.text.charAt(at)))
                .toArray();
    }

    /// The annotation `id` that says: `body` stands at these spans.
    Json annotation(String id, String body, List<Span> spans) {
        return Node.of(id, "oa:Annotation")
                .with("oa:motivatedBy", "oa:identifying")
                .with("oa:hasBody", body)
                .nodes("oa:hasTarget", spans.stream().map(this::target).toList())
                .json();
    }

    private Json target(Span span) {
        List<Json> selectors = new ArrayList<>();
        selectors.add(Node.ofType("oa:TextPositionSelector")
                .with("oa:start", codePoints(span.start()))
                .with("oa:end", codePoints(span.end()))
                .json());
        if (quoting) {
            selectors.add(Node.ofType("oa:TextQuoteSelector")
                    .with("oa:prefix", text.substring(whole(Math.max(0, span.start() - AROUND)), span.start()))
                    .with("oa:exact", span.of(text))
                    .with("oa:suffix", text.substring(span.end(), whole(Math.min(text.length(), span.end() + AROUND))))
                    .json());
        }
        return Node.ofType("oa:SpecificResource")
                .with("oa:hasSource", article)
                .nodes("oa:hasSelector", selectors)
                .json();
    }

    private Json codePoints(int offset) {
        int found = Arrays.binarySearch(seconds, offset);
        int before = found < 0 ? -found - 1 : found;
        return new Json.Numeral(BigDecimal.valueOf((long) offset - before));
    }

    /// Moves an offset out of the middle of a surrogate pair, forwards.
    private int whole(int offset) {
        return Arrays.binarySearch(seconds, offset) < 0 ? offset : offset + 1;
    }
}
