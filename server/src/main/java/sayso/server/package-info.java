/// The front door of the server: the ledger as pages and as an API, on one address.
/// - May use: `sayso.ledger.kept`, `sayso.ledger`, `sayso.reading`, `sayso.server.about`, `sayso.server.account`,
///   `sayso.server.adding`, `sayso.server.api`, `sayso.server.export`, `sayso.server.figure`,
///   `sayso.server.guard`, `sayso.server.listing`, `sayso.server.people`, `sayso.server.reading`,
///   `sayso.server.report`, `sayso.server.review`, `sayso.server.watch`, `sayso.server.web`, `sayso`.
/// - Never: writes HTML or SQL, decides who may do what (`sayso.server.guard`).
@org.jspecify.annotations.NullMarked
package sayso.server;
