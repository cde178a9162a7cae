/// Has documents read by a process of their own, and takes out of mails what was written in them.
/// - May use: jsoup, `sayso.ingest.decoding`, `sayso.ingest.opening`, `sayso.ingest.page`, `sayso.reading`; other
///   processes.
/// - Never: parses a PDF, a DOCX or a mail itself, waits for a document without end.
@org.jspecify.annotations.NullMarked
package sayso.ingest.document;
