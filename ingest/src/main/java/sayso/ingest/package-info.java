/// Takes in files, folders, standard input, saved pages, documents, archives, feeds and addresses as reports.
/// - May use: `sayso.ingest.archive`, `sayso.ingest.decoding`, `sayso.ingest.document`, `sayso.ingest.feed`,
///   `sayso.ingest.opening`, `sayso.ingest.page`, `sayso.ingest.unpacking`, `sayso.ingest.web`, `sayso.json`,
///   `sayso.reading`, Jackson's streams.
/// - Never: throws for bad input, changes a character of a report's text.
@org.jspecify.annotations.NullMarked
package sayso.ingest;
