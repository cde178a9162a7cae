/// Decides what belongs together in a ledger: sources, stories, figures. Pure functions on records.
/// - May use: `sayso.copies`, `sayso.reading`, `sayso.naming`, `sayso.text`, `sayso.ledger.linked`.
/// - Never: knows a database, reads files other than its word lists, asks the clock.
@org.jspecify.annotations.NullMarked
package sayso.ledger.linking;
