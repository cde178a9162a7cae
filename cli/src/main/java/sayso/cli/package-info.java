/// The command line: the only module that prints or exits.
/// The command line: the only module that prints or exits.
/// - May use: `sayso.copies`, `sayso.evaluation.attribution`, `sayso.evaluation.change`,
///   `sayso.evaluation.copies`, `sayso.evaluation.mention`, `sayso.evaluation.pages`, `sayso.evaluation`,
///   `sayso.ingest.web`, `sayso.ingest`, `sayso.json`, `sayso.ledger.correction`, `sayso.ledger.export`,
///   `sayso.ledger.kept`, `sayso.ledger.linked`, `sayso.ledger`, `sayso.model`, `sayso.reading`,
///   `sayso.server.account`, `sayso.server.chart`, `sayso.server.phrase`, `sayso.server`, `sayso.text`, `sayso`,
///   picocli, ICU's character properties.
/// - Never: decides anything about language; what it shows stands in the reading.
@org.jspecify.annotations.NullMarked
package sayso.cli;
