/// Scores readings against annotated reports.
/// - May use: `sayso.text`, `sayso.reading`, `sayso.json`, Jackson's streams; reads the gold folder.
/// - Never: reads a report itself (a reader is handed in), prints.
@org.jspecify.annotations.NullMarked
package sayso.evaluation;
