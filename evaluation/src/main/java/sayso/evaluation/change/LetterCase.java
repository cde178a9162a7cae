package sayso.evaluation.change;

import java.util.Locale;
import java.util.function.UnaryOperator;
import sayso.evaluation.attribution.AttributedText;

/// All letters of one case, as old wires and careless feeds have them.
enum LetterCase implements Change {
    CAPITALS("all capitals", letter -> letter.toUpperCase(Locale.ROOT)),
    SMALL("all small letters", letter -> letter.toLowerCase(Locale.ROOT));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // both functions are without state
    private final UnaryOperator<String> change;

    LetterCase(String label, UnaryOperator<String> change) {
        this.label = label;
        this.change = change;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Rewritten of(AttributedText report) {
        String text = report.text();
        Rewriter rewriter = new Rewriter(text);
        while (rewriter.at() < text.length()) {
            int length = Character.charCount(text.codePointAt(rewriter.at()));
            // letter by letter: ß becomes two
            rewriter.replace(length, change.apply(text.substring(rewriter.at(), rewriter.at() + length)));
        }
        return rewriter.finish();
    }
}
