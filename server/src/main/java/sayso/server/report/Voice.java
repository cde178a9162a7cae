package sayso.server.report;

import java.util.List;

/// Whose word it is, and all statements that rest on it.
///
/// @param id its sources ("S1", "S1-S6"), for links; "S0" where nobody is named
/// @param ids of its sources, which can be merged with others
/// @param about kind and description
/// @param entry the ledger's entry of a single source; "" without one
public record Voice(
        String id, List<String> ids, String name, String about, String colour, String entry, List<Card> cards) {
    public Voice {
        ids = List.copyOf(ids);
        cards = List.copyOf(cards);
    }
}
