/// `/api/v1`: all that the pages do, for programs.
/// - May use: `sayso`, `sayso.copies`, `sayso.ingest`, `sayso.json`, `sayso.ledger`, `sayso.ledger.correction`,
///   `sayso.ledger.export`, `sayso.ledger.kept`, `sayso.ledger.linked`, `sayso.reading`, `sayso.server.adding`,
///   `sayso.server.reading`, `sayso.server.web`.
/// - Never: keeps anything itself, decides who may do what (`sayso.server.guard`).
@org.jspecify.annotations.NullMarked
package sayso.server.api;
