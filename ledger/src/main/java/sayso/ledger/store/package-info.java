/// Writes what is kept into SQLite or PostgreSQL and reads it back.
/// - May use: `sayso`, `sayso.copies`, `sayso.json`, `sayso.reading`, `sayso.text`, `sayso.ledger.correction`,
///   `sayso.ledger.kept`, `sayso.ledger.linked`, `sayso.ledger.linking`.
/// - Never: decides what belongs together; leaves a report half written.
@org.jspecify.annotations.NullMarked
package sayso.ledger.store;
