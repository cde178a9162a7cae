package sayso.evaluation.change;

import sayso.evaluation.attribution.AttributedText;

/// Lines that end in CR LF.
record WindowsLines() implements Change {
    @Override
    public String label() {
        return "Windows line ends";
    }

    @Override
    public Rewritten of(AttributedText report) {
        String text = report.text();
        Rewriter rewriter = new Rewriter(text);
        int end = text.indexOf('\n');
        while (end >= 0) {
            rewriter.keepTo(end);
            boolean isThere = end > 0 && text.charAt(end - 1) == '\r';
            rewriter.replace(1, isThere ? "\n" : "\r\n");
            end = text.indexOf('\n', end + 1);
        }
        return rewriter.finish();
    }
}
