/// The command line: the only module that prints or exits.
/// The command line: the only module that prints or exits.
/// - May use: `sayso`, `sayso.reading`, `sayso.text`, `sayso.json`, `sayso.ingest`, `sayso.ingest.web`,
///   `sayso.copies`, `sayso.evaluation`, `sayso.evaluation.attribution`, `sayso.evaluation.change`,
///   `sayso.evaluation.copies`, `sayso.evaluation.mention`, `sayso.evaluation.pages`, `sayso.ledger`,
///   `sayso.ledger.correction`, `sayso.ledger.export`, `sayso.ledger.kept`, `sayso.ledger.linked`, `sayso.model`,
///   `sayso.server`, `sayso.server.phrase`,
///   picocli, ICU's character properties.
/// - Never: decides anything about language; what it shows stands in the reading.
@org.jspecify.annotations.NullMarked
package sayso.cli;
