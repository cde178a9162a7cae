/// Scores statements against attributions annotated in PolNeAR's form, by the definitions of its published figures.
/// - May use: `sayso.evaluation`, `sayso.reading`, `sayso.text`, `sayso.json`, Jackson's streams; reads corpus files.
/// - Never: reads a report itself (a reader is handed in), changes statements, prints.
@org.jspecify.annotations.NullMarked
package sayso.evaluation.attribution;
