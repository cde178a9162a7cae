/// Reads attributions out of what the encoder's heads say: cues, then the source and content of each.
/// - May use: `sayso.statement`, `sayso.encoder`, `sayso.reading`, `sayso.text`.
/// - Never: trains, reads files, joins what the rules found.
@org.jspecify.annotations.NullMarked
package sayso.statement.learned;
