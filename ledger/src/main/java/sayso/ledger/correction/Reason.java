package sayso.ledger.correction;

/// Who corrects, and why.
public record Reason(String person, String why) {
    /// @throws IllegalArgumentException if one of them is blank or no plain text
    public Reason {
        Plain.words("person", person);
        Plain.words("reason", why);
    }
}
