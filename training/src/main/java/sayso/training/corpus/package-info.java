/// Reads annotated corpora: PolNeAR for attributions, GUM for words and mentions.
/// - May use: `sayso.encoder`, `sayso.text`, gson.
/// - Never: keeps, prints or logs corpus text.
@org.jspecify.annotations.NullMarked
package sayso.training.corpus;
