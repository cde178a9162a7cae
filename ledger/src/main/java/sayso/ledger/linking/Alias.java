package sayso.ledger.linking;

/// A short name that may stand for a longer one: "NIS" for "National Intelligence Service".
///
/// @param name the key of the short name's entry
/// @param full the key of the longer name's
public record Alias(String name, String full) {}
