package sayso.copies;

/// A report that has hashes of a fingerprint.
///
/// @param report its key
/// @param runs [Fingerprint#runs] of its own fingerprint
/// @param shared how many of the hashes asked for it has
public record Carrier<K>(K report, int runs, int shared) {}
