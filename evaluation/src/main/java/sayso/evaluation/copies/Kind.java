package sayso.evaluation.copies;

/// What was done to an original, or which report of another writer stands beside it.
public enum Kind {
    /// The report as it was.
    ORIGINAL("original", true),
    /// Every word.
    VERBATIM("verbatim", true),
    /// The paragraphs from the beginning up to a third of the words.
    FIRST_THIRD("first third", true),
    /// Another headline, another first line of credit.
    REHEADLINED("re-headlined", true),
    /// The paragraphs in another order.
    REORDERED("re-ordered", true),
    /// One word of five is another.
    REWORDED("20% of words changed", true),
    /// The first half of one report and the second half of the next.
    SPLICED("two spliced", true),
    /// Another report that has a quotation of one or two sentences in common with the original.
    SAME_QUOTATION("same quotation", false),
    /// Another report that ends with the same two sentences of background.
    SAME_BACKGROUND("same background", false),
    /// Another report with the names, the numbers, the quotation and the background of the original.
    SAME_EVENT("same event", false);

    private final String label;
    private final boolean isCopy;

    Kind(String label, boolean isCopy) {
        this.label = label;
        this.isCopy = isCopy;
    }

    /// As a table shows it.
    public String label() {
        return label;
    }

    /// Whether it carries the text of an original.
    public boolean isCopy() {
        return isCopy;
    }
}
