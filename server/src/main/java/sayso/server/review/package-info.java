/// Where people go through what is least certain, and see who decided what.
/// - May use: `sayso.ledger`, `sayso.ledger.correction`, `sayso.ledger.kept`, `sayso.reading`,
///   `sayso.server.phrase`, `sayso.server.report`, `sayso.server.web`.
/// - Never: decides what a text says; writes SQL.
@org.jspecify.annotations.NullMarked
package sayso.server.review;
