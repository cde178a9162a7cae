package sayso.evaluation.attribution;

/// What answers are marked for; docs/reference/evaluation.md defines each.
public enum AttributionMark {
    /// Content half right, and the source has the same head, or both have none.
    END_TO_END("end to end"),
    /// At least half of the words that either content has are shared.
    HALF("content half right"),
    /// The contents have the same words.
    EXACT("content exact"),
    /// The contents share a word.
    ANY("content touched"),
    CONTENT_WORDS("content words"),
    SOURCE_WORDS("source words"),
    CUE_WORDS("cue words"),
    CONTENT_SPANS("content spans"),
    SOURCE_SPANS("source spans"),
    CUE_SPANS("cue spans"),
    /// The cue shares a character with an annotated one.
    CUES("cue touched"),
    /// Of pairs whose gold has a source: the same head. What was read: pairs with a source.
    SOURCE_HEAD("source head"),
    SOURCE_TOUCHED("source touched"),
    SOURCE_EXACT("source exact"),
    /// Of pairs whose gold has no source: none was read.
    NO_SOURCE("no source, rightly"),
    /// Quoted segments: stretches of a content between quotation marks.
    QUOTED_EXACT("quoted segment exact"),
    QUOTED_ANY("quoted segment touched"),
    /// Of paired quoted segments whose gold has a source: the same head.
    SPEAKER_HEAD("speaker of quoted text"),
    SPEAKER_TOUCHED("speaker touched"),
    SPEAKER_EXACT("speaker exact");

    private final String label;

    AttributionMark(String label) {
        this.label = label;
    }

    /// As tables and JSON name it ("end to end").
    public String label() {
        return label;
    }
}
