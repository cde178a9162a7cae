/// Rival figures as words and as a picture, for pages and for the command line.
/// - May use: `sayso.ledger.linked`, `sayso.reading`, `sayso.server.phrase`.
/// - Never: asks the ledger.
@org.jspecify.annotations.NullMarked
package sayso.server.chart;
