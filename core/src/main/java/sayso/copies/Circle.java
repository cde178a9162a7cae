package sayso.copies;

import java.util.List;

/// The reports of one copy group.
///
/// @param core the one that each of the others is a copy of, or of a version of it
/// @param members ascending, the core among them, two at least
public record Circle<K>(K core, List<K> members) {
    /// @throws IllegalArgumentException if there are fewer than two members or the core is none of them
    public Circle {
        members = List.copyOf(members);
        if (members.size() < 2 || !members.contains(core)) {
            throw new IllegalArgumentException("Circle needs two members, one of them its core");
        }
    }
}
