/// The front door of the server: the ledger as pages and as an API, on one address.
/// - May use: `sayso`, `sayso.ledger`, `sayso.ledger.kept`, `sayso.reading`, `sayso.server.about`,
///   `sayso.server.adding`, `sayso.server.api`, `sayso.server.figure`, `sayso.server.guard`,
///   `sayso.server.reading`,
///   `sayso.server.report`, `sayso.server.watch`, `sayso.server.web`.
/// - Never: writes HTML or SQL, decides who may do what (`sayso.server.guard`).
@org.jspecify.annotations.NullMarked
package sayso.server;
