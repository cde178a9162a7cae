/// The front door of the ledger: readings of many reports, kept in one database.
/// - May use: `sayso`, `sayso.reading`, `sayso.copies`, `sayso.ledger.correction`, `sayso.ledger.kept`,
///   `sayso.ledger.linked`, `sayso.ledger.linking`, `sayso.ledger.store`.
/// - Never: writes SQL, reads reports, fetches anything.
@org.jspecify.annotations.NullMarked
package sayso.ledger;
