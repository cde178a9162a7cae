package sayso.statement.learned;

/// What can be set when statements are decoded; chosen on held-out reports, kept beside the weights.
public enum Setting {
    /// Least probability of a cue.
    CUE_THRESHOLD(0.4),
    /// Added to the score of each word as source.
    SOURCE_BIAS(0),
    /// Added to the score of each word as content.
    CONTENT_BIAS(0),
    /// What it costs to begin a run of source words.
    SOURCE_ENTRY(0),
    /// What it costs to begin a run of content words.
    CONTENT_ENTRY(0),
    /// How much the learned steps from role to role count.
    STEP_WEIGHT(1),
    /// Least joint confidence of a statement.
    LEAST_CONFIDENCE(0.1),
    /// What an absent source counts for in joint confidence.
    ABSENT_SOURCE(0.5),
    /// Share of a quotation that must be content for the whole to become it.
    QUOTATION_SHARE(0.5),
    /// Content runs of at most this many words are dropped beside much longer ones.
    FRAGMENT(1),
    /// 1 if only nested statements may share words of their contents, 0 if all may.
    EXCLUSIVE(1);

    private final double usual;

    Setting(double usual) {
        this.usual = usual;
    }

    double usual() {
        return usual;
    }
}
