package sayso.evaluation;

/// What is looked at in statements that were found.
public enum Trait {
    /// The same relays.
    VIA("via"),
    /// The same form.
    FORM("form"),
    /// The same stance.
    STANCE("stance"),
    /// The same date when it was said; only where the gold has one.
    SAID("said");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    /// As tables and JSON name it.
    public String label() {
        return label;
    }
}
