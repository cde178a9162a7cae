/// Trains the model from corpora, in one command that can be cut off and taken up again.
/// - May use: `sayso`, everything in `sayso.training`, `sayso.encoder`, `sayso.statement.learned`,
///   `sayso.evaluation.attribution`, `sayso.evaluation.mention`, DJL.
/// - Never: runs when reports are read; commits corpus text.
@org.jspecify.annotations.NullMarked
package sayso.training;
