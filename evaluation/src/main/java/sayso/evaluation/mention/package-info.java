/// Scores the mention heads of an encoder (part of speech, kind of thing, antecedent) on GUM.
/// - May use: `sayso.evaluation`, `sayso.evaluation.attribution`, `sayso.encoder`, `sayso.reading`, `sayso.text`;
///   reads
///   corpus files.
/// - Never: prints, keeps corpus text, trains.
@org.jspecify.annotations.NullMarked
package sayso.evaluation.mention;
