/// Reads statements out of what the encoder's heads say: cues, then the source and content of each.
/// - May use: `sayso.encoder`, `sayso.text`.
/// - Never: trains, reads files, merges with the rules' statements.
@org.jspecify.annotations.NullMarked
package sayso.statement.learned;
