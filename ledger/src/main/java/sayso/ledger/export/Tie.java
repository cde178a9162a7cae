package sayso.ledger.export;

/// A relation between two annotations of one layer.
///
/// @param type "Within": the statement `from` stands in `to`; "PartOf": the figure `from` is a part of `to`
record Tie(String type, Mark from, Mark to) {}
