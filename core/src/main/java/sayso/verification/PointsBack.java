package sayso.verification;

import java.util.Set;

/// Whether an object only points back at what the report told before: "the claim", "those figures", "it".
enum PointsBack {
    NOT(""),
    TO_CLAIM("-claim"),
    TO_FIGURE("-figure");

    private static final Set<String> POINTERS = Set.of(
            "the", "this", "that", "these", "those", "his", "her", "their", "its", "either", "such", "both", "all");
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "claims",
            "report",
            "reports",
            "account",
            "accounts",
            "allegation",
            "allegations",
            "statement",
            "statements",
            "assertion",
            "assertions",
            "information",
            "version");
    private static final Set<String> FIGURES = Set.of(
            "figure", "figures", "toll", "number", "numbers", "tally", "tolls", "count", "estimate", "estimates");
    private static final int LONGEST = 4;

    /// What is added to the name of the rule, so that the check tells it.
    private final String suffix;

    PointsBack(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    /// Reads the object at `[from, to)`.
    static PointsBack of(Words words, int from, int to) {
        boolean pointer = words.is(from, POINTERS) || words.is(from, CLAIMS) || words.is(from, FIGURES);
        if (!pointer || to - from > LONGEST) {
            return NOT;
        }
        if (words.anyIn(from, to, FIGURES)) {
            return TO_FIGURE;
        }
        return words.anyIn(from, to, CLAIMS) ? TO_CLAIM : NOT;
    }
}
