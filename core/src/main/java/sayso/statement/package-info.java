/// Finds statements: content, cue and the noun phrase of the source.
/// - May use: `sayso.text`, `sayso.reading`.
/// - Never: reads files, prints, asks the clock.
@org.jspecify.annotations.NullMarked
package sayso.statement;
