/// Adding reports: jobs that outlive the server, and their pages.
/// - May use: `sayso`, `sayso.ingest`, `sayso.ingest.web`, `sayso.json`, `sayso.ledger`, `sayso.ledger.kept`,
///   `sayso.reading`, `sayso.server.reading`, `sayso.server.web`.
/// - Never: decides what an address may be fetched from (`sayso.ingest.web`), opens the ledger.
@org.jspecify.annotations.NullMarked
package sayso.server.adding;
