package sayso.source;

import sayso.reading.Basis;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.statement.Attribution;

/// An attribution with its sources and relays.
///
/// @param within the place in the list of the attribution in whose content this one stands
public record Grounded(Attribution attribution, Basis basis, Stance stance, Maybe<Integer> within) {}
