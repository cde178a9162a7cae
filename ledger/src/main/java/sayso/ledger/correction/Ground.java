package sayso.ledger.correction;

import java.util.List;
import java.util.stream.Stream;
import sayso.reading.Maybe;

/// On whose word something rests, as a person says.
///
/// @param who whose word it is; empty for the publisher's own voice
/// @param via the relays, outermost first; unknown where they stay as they are
public record Ground(List<SourceName> who, Maybe<List<SourceName>> via) {
    public Ground {
        who = List.copyOf(who);
        via = via.map(List::copyOf);
    }

    /// On the word of `who`; the relays stay.
    public static Ground on(SourceName who) {
        return new Ground(List.of(who), Maybe.unknown());
    }

    List<SourceName> names() {
        return Stream.concat(who.stream(), via.or(List.of()).stream()).toList();
    }
}
