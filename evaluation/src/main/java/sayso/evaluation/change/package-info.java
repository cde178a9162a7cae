/// Changes texts as their way to a reader may change them, and measures what that does to the reader's answers.
/// - May use: `sayso.evaluation`, `sayso.evaluation.attribution`, `sayso.reading`, `sayso.text`, Jackson's
///   streams.
/// - Never: reads a report itself (a reader is handed in), prints; draws chance that is not seeded.
@org.jspecify.annotations.NullMarked
package sayso.evaluation.change;
