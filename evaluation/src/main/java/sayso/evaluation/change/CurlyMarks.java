package sayso.evaluation.change;

import sayso.evaluation.attribution.AttributedText;

/// Typographic quotation marks and apostrophes, chosen as word processors do: opening ones where a word begins.
record CurlyMarks() implements Change {
    private static final String BEFORE_OPENING = "([{“‘—–-/";

    @Override
    public String label() {
        return "curly quotation marks";
    }

    @Override
    public Rewritten of(AttributedText report) {
        String text = report.text();
        Rewriter rewriter = new Rewriter(text);
        while (rewriter.at() < text.length()) {
            int at = rewriter.at();
            if (text.startsWith("``", at)) {
                rewriter.replace(2, "“");
            } else if (text.startsWith("''", at)) {
                rewriter.replace(2, "”");
            } else {
                rewriter.replace(1, curly(text, at));
            }
        }
        return rewriter.finish();
    }

    private static String curly(String text, int at) {
        return switch (text.charAt(at)) {
            case '"' -> opens(text, at) ? "“" : "”";
            case '\'' -> opens(text, at) ? "‘" : "’";
            default -> text.substring(at, at + 1);
        };
    }

    private static boolean opens(String text, int at) {
        return at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
    }
}
