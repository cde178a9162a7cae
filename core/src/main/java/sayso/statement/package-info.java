/// Finds statements in sentences by named rules: content, cue and the noun phrase of the source.
/// - May use: `sayso.text`, `sayso.reading`.
/// - Never: decides who a noun phrase stands for (`sayso.source`), reads files.
@org.jspecify.annotations.NullMarked
package sayso.statement;
