/// The page of one report: its text with all that was read out of it marked, and what people correct there.
/// - May use: `sayso`, `sayso.json`, `sayso.ledger`, `sayso.ledger.correction`, `sayso.ledger.kept`,
///   `sayso.reading`, `sayso.server.phrase`, `sayso.server.web`, `sayso.text`.
/// - Never: decides what a text says; writes SQL.
@org.jspecify.annotations.NullMarked
package sayso.server.report;
