/// Writes what is kept into SQLite or PostgreSQL and reads it back.
/// - May use: `sayso`, `sayso.json`, `sayso.reading`, `sayso.text`, `sayso.ledger.kept`.
/// - Never: decides what belongs together; leaves a report half written.
@org.jspecify.annotations.NullMarked
package sayso.ledger.store;
