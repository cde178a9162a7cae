/// Finds out in which charset bytes are written, and whether they are text at all.
/// - May use: juniversalchardet, `sayso.reading`.
/// - Never: opens files, reads what the text says.
@org.jspecify.annotations.NullMarked
package sayso.ingest.decoding;
