/// Lists to look things up in: statements, sources, stories, copies.
/// - May use: `sayso.copies`, `sayso.ledger`, `sayso.ledger.correction`, `sayso.ledger.kept`,
///   `sayso.ledger.linked`,
///   `sayso.reading`, `sayso.server.figure`, `sayso.server.phrase`, `sayso.server.web`, `sayso.text`.
/// - Never: decides what belongs together, asks the ledger once a row of a list without end.
@org.jspecify.annotations.NullMarked
package sayso.server.listing;
