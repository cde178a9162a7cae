/// Rival figures: the page of them, and what other pages show of them.
/// - May use: `sayso.ledger`, `sayso.ledger.linked`, `sayso.reading`, `sayso.server.chart`, `sayso.server.web`.
/// - Never: sums figures, changes the ledger.
@org.jspecify.annotations.NullMarked
package sayso.server.figure;
