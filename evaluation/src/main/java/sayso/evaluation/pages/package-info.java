/// Scores what ingest takes out of saved pages: the body, the title, the authors, the day of publication.
/// - May use: `sayso.json`, `sayso.reading`, Jackson's streams.
/// - Never: reads a page itself (it is handed a reader), decides what an article is.
@org.jspecify.annotations.NullMarked
package sayso.evaluation.pages;
