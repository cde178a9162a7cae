package sayso.ledger.linked;

import java.util.List;

/// On whose word a figure rests.
///
/// @param entries the ids of the entries ("E41"), in order; empty for the publisher's own voice
/// @param names their names; the publisher's where it speaks itself, empty if that is not known
public record Voice(List<String> entries, List<String> names) {
    public Voice {
        entries = List.copyOf(entries);
        names = List.copyOf(names);
    }

    public boolean isOwn() {
        return entries.isEmpty();
    }

    /// Whether it is the same source, whatever it is called.
    public boolean isSame(Voice other) {
        return isOwn() ? other.isOwn() && names.equals(other.names) : entries.equals(other.entries);
    }
}
