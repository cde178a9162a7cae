/// Reads saved HTML pages: the article's text and what the page tells about it.
/// - May use: jsoup, `sayso.json`, `sayso.ingest.opening`, `sayso.reading`, `sayso.text`.
/// - Never: opens files, runs or fetches anything that a page names.
@org.jspecify.annotations.NullMarked
package sayso.ingest.page;
