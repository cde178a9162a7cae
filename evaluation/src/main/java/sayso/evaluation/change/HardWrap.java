package sayso.evaluation.change;

import sayso.evaluation.attribution.AttributedText;

/// Lines broken at 72 columns and paragraphs parted by an empty line, as mail and old wires have them.
record HardWrap() implements Change {
    private static final int COLUMNS = 72;

    @Override
    public String label() {
        return "wrapped at 72 columns";
    }

    @Override
    public Rewritten of(AttributedText report) {
        String text = report.text();
        Rewriter rewriter = new Rewriter(text);
        int line = 0;
        int space = -1;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = text.charAt(at) == '\n';
            if (at - line > COLUMNS && space >= line) {
                rewriter.keepTo(space);
                rewriter.replace(1, "\n");
                line = space + 1;
            }
            if (ends) {
                rewriter.keepTo(at);
                rewriter.replace(1, "\n\n");
                line = at + 1;
            }
            space = text.charAt(at) == ' ' ? at : space;
        }
        return rewriter.finish();
    }
}
