/// `/api/v1`: all that the pages do, for programs.
/// - May use: `sayso`, `sayso.copies`, `sayso.ingest`, `sayso.json`, `sayso.ledger`, `sayso.ledger.correction`,
///   `sayso.ledger.export`, `sayso.ledger.kept`, `sayso.ledger.linked`, `sayso.model`, `sayso.reading`,
///   `sayso.server.about`, `sayso.server.account`, `sayso.server.adding`, `sayso.server.chart`,
///   `sayso.server.people`, `sayso.server.phrase`, `sayso.server.reading`, `sayso.server.report`,
///   `sayso.server.web`,
///   `sayso.text`.
/// - Never: keeps anything itself, decides who may do what (`sayso.server.guard`).
@org.jspecify.annotations.NullMarked
package sayso.server.api;
