/// Reads lists of reports: RSS, Atom, JSON Feed, news sitemaps.
/// - May use: `sayso.json`, `sayso.reading`.
/// - Never: fetches anything, resolves an entity or a document type of XML.
@org.jspecify.annotations.NullMarked
package sayso.ingest.feed;
