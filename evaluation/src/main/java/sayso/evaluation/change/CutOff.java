package sayso.evaluation.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.evaluation.attribution.AttributedText;

/// The text ends in the middle of a quotation: of the first that begins in its second half, else of its last. A text
/// without a quotation stays whole.
record CutOff() implements Change {
    /// Long enough to have a middle.
    private static final Pattern QUOTATION = Pattern.compile("[“\"]([^“”\"\n]{20,600}+)[”\"]");

    @Override
    public String label() {
        return "cut in a quotation";
    }

    @Override
    public Rewritten of(AttributedText report) {
        String text = report.text();
        Rewriter rewriter = new Rewriter(text);
        rewriter.keepTo(cut(text));
        rewriter.replace(text.length() - rewriter.at(), "");
        return rewriter.finish();
    }

    /// Where a word ends in the middle of the chosen quotation.
    private static int cut(String text) {
        Matcher quotation = QUOTATION.matcher(text);
        int cut = text.length();
        while (quotation.find()) {
            cut = endOfWord(text, (quotation.start(1) + quotation.end(1)) / 2);
            if (quotation.start() >= text.length() / 2) {
                return cut;
            }
        }
        return cut;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
