/// Reads and writes web archives (WARC 1.0 and 1.1, WACZ) record by record, without ever holding one whole.
/// - May use: `sayso.ingest.unpacking`, `sayso.ingest.web`, `sayso.reading`.
/// - Never: opens files, decides what an article is.
@org.jspecify.annotations.NullMarked
package sayso.ingest.archive;
