package sayso.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sayso.text.Prose;
import sayso.text.Span;

/// Text with the answer marked where it stands: `{content}`, `<cue>`, `[source]`, `⟦addressee⟧`, `⟪relay⟫`. " // " is
/// the end of a paragraph.
final class MarkedText {
    private static final String MARKS = "{}<>[]⟦⟧⟪⟫";

    private MarkedText() {}

    private record Insertion(int offset, int order, char mark) {}

    /// The text without its marks.
    static String plain(String marked) {
        StringBuilder plain = new StringBuilder();
        marked.replace(" // ", "\n").chars().filter(c -> MARKS.indexOf(c) < 0).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /// What the rule `name` finds in the text, each marked like a row; an empty list if it finds nothing.
    static List<String> readBy(String name, String marked) {
        String text = plain(marked);
        return Statements.in(Prose.of(text)).stream()
                .filter(each -> each.finding().rule().isKnownAnd(name::equals))
                .map(each -> of(text, each))
                .toList();
    }

    /// `text` with the parts of `attribution` marked.
    static String of(String text, Attribution attribution) {
        List<Insertion> insertions = new ArrayList<>();
        attribution.wording().content().forEach(span -> add(insertions, span, "{}"));
        attribution.wording().cue().toList().forEach(span -> add(insertions, span, "<>"));
        attribution.wording().source().toList().forEach(span -> add(insertions, span, "[]"));
        attribution.wording().to().toList().forEach(span -> add(insertions, span, "⟦⟧"));
        attribution.passer().toList().forEach(span -> add(insertions, span, "⟪⟫"));
        insertions.sort(Comparator.comparingInt(Insertion::offset)
                .reversed()
                .thenComparing(Comparator.comparingInt(Insertion::order).reversed()));
        StringBuilder marked = new StringBuilder(text);
        insertions.forEach(each -> marked.insert(each.offset(), each.mark()));
        return marked.toString().replace("\n", " // ");
    }

    /// Closing marks stand before opening ones at the same place.
    private static void add(List<Insertion> insertions, Span span, String pair) {
        insertions.add(new Insertion(span.start(), 1, pair.charAt(0)));
        insertions.add(new Insertion(span.end(), 0, pair.charAt(1)));
    }
}
