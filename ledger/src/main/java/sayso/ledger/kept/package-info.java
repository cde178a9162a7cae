/// What the ledger keeps, as records: reports, where they appeared, what failed.
/// - May use: `sayso`, `sayso.reading`, `sayso.ledger.correction`.
/// - Never: knows a database.
@org.jspecify.annotations.NullMarked
package sayso.ledger.kept;
