/// Resolves the mentions of sources to who they are, and what kind.
/// - May use: `sayso.text`, `sayso.reading`.
/// - Never: reads files, prints, asks the clock.
@org.jspecify.annotations.NullMarked
package sayso.source;
