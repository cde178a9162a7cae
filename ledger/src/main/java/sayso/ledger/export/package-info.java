/// Writes kept reports in the formats of others, and reads home what was corrected there.
/// - May use: `sayso.json`, `sayso.reading`, `sayso.text`, `sayso.ledger.correction`, `sayso.ledger.kept`.
/// - Never: asks a database, sums figures, names files.
@org.jspecify.annotations.NullMarked
package sayso.ledger.export;
