/// The front door of the server: the ledger as pages and as an API, on one address.
<<<<<<< HEAD
/// - May use: `sayso`, `sayso.ledger`, `sayso.ledger.kept`, `sayso.reading`, `sayso.server.about`,
///   `sayso.server.guard`, `sayso.server.report`, `sayso.server.review`, `sayso.server.watch`,
///   `sayso.server.web`.
=======
/// - May use: `sayso.ledger.kept`, `sayso.ledger`, `sayso.reading`, `sayso.server.about`, `sayso.server.figure`,
///   `sayso.server.guard`, `sayso.server.report`, `sayso.server.watch`, `sayso.server.web`, `sayso`.
>>>>>>> 0d7ed0d5d5778b6b48f568d5b79555585f5df6ae
/// - Never: writes HTML or SQL, decides who may do what (`sayso.server.guard`).
@org.jspecify.annotations.NullMarked
package sayso.server;
