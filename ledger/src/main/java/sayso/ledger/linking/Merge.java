package sayso.ledger.linking;

/// A person says that two entries are one.
///
/// @param entry the key of the entry that is merged
/// @param into the key of the one that stands for both
public record Merge(String entry, String into) {
    /// @throws IllegalArgumentException if it merges an entry with itself
    public Merge {
        if (entry.equals(into)) {
            throw new IllegalArgumentException("Merge needs two entries, got " + entry + " twice");
        }
    }
}
