/// What links make out of the reports of a ledger, as records: entries, stories, copy groups, counts.
/// - May use: `sayso.copies`, `sayso.reading`, `sayso.ledger.kept`.
/// - Never: decides what belongs together, knows a database.
@org.jspecify.annotations.NullMarked
package sayso.ledger.linked;
