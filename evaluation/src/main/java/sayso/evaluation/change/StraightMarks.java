package sayso.evaluation.change;

import sayso.evaluation.attribution.AttributedText;

/// Typewriter quotation marks: " and ' for every curly one and for TeX's `` and ''.
record StraightMarks() implements Change {
    @Override
    public String label() {
        return "straight quotation marks";
    }

    @Override
    public Rewritten of(AttributedText report) {
        String text = report.text();
        Rewriter rewriter = new Rewriter(text);
        while (rewriter.at() < text.length()) {
            int at = rewriter.at();
            if (text.startsWith("``", at) || text.startsWith("''", at)) {
                rewriter.replace(2, "\"");
            } else {
                rewriter.replace(1, straight(text.charAt(at)));
            }
        }
        return rewriter.finish();
    }

    private static String straight(char mark) {
        return switch (mark) {
            case '“', '”', '„' -> "\"";
            case '‘', '’', '‚' -> "'";
            default -> String.valueOf(mark);
        };
    }
}
