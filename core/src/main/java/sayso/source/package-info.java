/// Resolves the noun phrases of sources to who they are, of what kind, and who passes on whose word.
/// - May use: `sayso.naming`, `sayso.text`, `sayso.reading`, `sayso.statement`.
/// - Never: guesses: what it cannot resolve stays what the text calls it.
@org.jspecify.annotations.NullMarked
package sayso.source;
