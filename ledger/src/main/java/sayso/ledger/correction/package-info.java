/// What people change in readings, as records, and how a reading looks with them.
/// - May use: `sayso.reading`, `sayso.text`, `sayso.json`.
/// - Never: knows a database; forgets what the machine read.
@org.jspecify.annotations.NullMarked
package sayso.ledger.correction;
