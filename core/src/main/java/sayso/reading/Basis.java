package sayso.reading;

import java.util.List;

/// On whose word something rests.
///
/// @param who whose word it is; empty where nobody is named
/// @param via the relays between the publisher and `who`, outermost first
public record Basis(List<SourceId> who, List<SourceId> via) {
    public Basis {
        who = List.copyOf(who);
        via = List.copyOf(via);
    }

    /// The publisher's own voice.
    public static Basis ownVoice() {
        return new Basis(List.of(), List.of());
    }
}
