/// The first page, and what the server says about itself.
/// - May use: `sayso`, `sayso.ledger`, `sayso.ledger.kept`, `sayso.ledger.linked`, `sayso.model`, `sayso.reading`,
///   `sayso.server.phrase`, `sayso.server.web`.
/// - Never: changes the ledger.
@org.jspecify.annotations.NullMarked
package sayso.server.about;
