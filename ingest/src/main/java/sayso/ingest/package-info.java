/// Takes in files, folders, standard input and saved pages as reports.
/// - May use: `sayso.ingest.decoding`, `sayso.ingest.opening`, `sayso.ingest.page`, `sayso.reading`.
/// - Never: reads a network, throws for bad input, changes a character of a report's text.
@org.jspecify.annotations.NullMarked
package sayso.ingest;
