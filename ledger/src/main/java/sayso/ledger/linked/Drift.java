package sayso.ledger.linked;

import java.util.List;

/// The same figure, told otherwise from one report to another.
///
/// @param from the origin of the copy, else the earlier report
/// @param changed what changed, in the order of [What]
/// @param inCopy whether the two reports carry the same text; else both tell the same number in words of their own
public record Drift(Sighting from, Sighting to, List<What> changed, boolean inCopy) {
    /// What can change about a figure whose number stays.
    public enum What {
        SOURCE("source"),
        BOUND("bound"),
        MEASURE("measure");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /// As machines read it.
        public String code() {
            return code;
        }
    }

    /// @throws IllegalArgumentException if nothing changed
    public Drift {
        changed = List.copyOf(changed);
        if (changed.isEmpty()) {
            throw new IllegalArgumentException("Drift needs something that changed");
        }
    }
}
