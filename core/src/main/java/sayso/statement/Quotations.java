package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Paragraph;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// Finds what stands in quotation marks: curly, straight, single, guillemets, TeX ``…''; nested, run on over
/// paragraphs, unclosed.
///
/// Only the outermost quotations are given. A quotation that its paragraph does not close goes on in the next one
/// if
/// that begins with an opening mark (the style books' rule for long quotations); otherwise it ends with its
/// paragraph.
public final class Quotations {
    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /// The outermost quotations of `prose`, in order.
    public static List<Quotation> in(Prose prose) {
        Quotations quotations = new Quotations(prose.text());
        boolean open = false;
        for (Paragraph paragraph : prose.paragraphs()) {
            int before = quotations.found.size();
            boolean goesOn = quotations.scan(paragraph.span(), open);
            if (open && !quotations.isContinuedBy(before)) {
                quotations.cut(prose, before - 1);
            }
            open = goesOn;
        }
        if (open) {
            quotations.cut(prose, quotations.found.size() - 1);
        }
        return List.copyOf(quotations.found);
    }

    /// Those of `quotations`, given in order, that overlap `span`.
    public static List<Quotation> overlapping(List<Quotation> quotations, Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < quotations.size() && quotations.get(end).span().start() < span.end()) {
            end++;
        }
        return quotations.subList(low, end);
    }

    private boolean isContinuedBy(int place) {
        return place < found.size() && found.get(place).continued();
    }

    /// Nobody closes or continues the quotation at `place`: its own sentence is all that it can be trusted with.
    private void cut(Prose prose, int place) {
        Quotation unclosed = found.get(place);
        int start = unclosed.span().start();
        Sentence own = prose.sentences().get(prose.sentenceAt(start));
        found.set(place, new Quotation(new Span(start, own.span().end()), false, unclosed.continued()));
    }

    /// Scans one paragraph; true if a quotation is still open at its end.
    private boolean scan(Span paragraph, boolean openBefore) {
        Marks marks = new Marks(text, paragraph);
        int at = paragraph.start();
        boolean continued = openBefore && marks.opensAt(at);
        boolean open = false;
        while (at < paragraph.end()) {
            if (!marks.opensAt(at)) {
                at++;
                continue;
            }
            int close = marks.closeOf(at);
            open = close < 0;
            int end = open ? paragraph.end() : close;
            found.add(new Quotation(new Span(at, end), !open, continued));
            continued = false;
            at = end;
        }
        return open;
    }
}
