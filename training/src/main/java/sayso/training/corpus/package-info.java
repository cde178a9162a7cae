/// Reads GUM, annotated with words and mentions.
/// - May use: `sayso.encoder`, `sayso.text`.
/// - Never: keeps, prints or logs corpus text.
@org.jspecify.annotations.NullMarked
package sayso.training.corpus;
