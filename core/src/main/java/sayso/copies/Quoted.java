package sayso.copies;

import java.util.BitSet;
import sayso.text.Paragraph;
import sayso.text.Prose;

/// Which characters of a text stand between double quotation marks: words that two reporters may both have
/// heard.
final class Quoted {
    private Quoted() {}

    /// A quotation that is left open ends with its paragraph.
    static BitSet in(Prose prose) {
        BitSet quoted = new BitSet();
        for (Paragraph paragraph : prose.paragraphs()) {
            boolean open = false;
            for (int at = paragraph.span().start(); at < paragraph.span().end(); at++) {
                char mark = prose.text().charAt(at);
                open = opens(mark) || (open && !closes(mark));
                if (mark == '"') {
                    open = at == paragraph.span().start() || !quoted.get(at - 1);
                }
                quoted.set(at, open);
            }
        }
        return quoted;
    }

    private static boolean opens(char mark) {
        return mark == '“' || mark == '«' || mark == '„';
    }

    private static boolean closes(char mark) {
        return mark == '”' || mark == '»';
    }
}
