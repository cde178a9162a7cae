/// How what is kept is said to people, on pages and on terminals alike.
/// - May use: `sayso.ledger.correction`, `sayso.reading`, `sayso.text`.
/// - Never: knows where it is shown.
@org.jspecify.annotations.NullMarked
package sayso.server.phrase;
