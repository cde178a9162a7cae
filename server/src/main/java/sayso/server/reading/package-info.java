/// The reading room: a few readers, and everybody who waits for one in turn.
/// - May use: `sayso`, `sayso.ingest.web`, `sayso.reading`.
/// - Never: takes reports in, keeps readings.
@org.jspecify.annotations.NullMarked
package sayso.server.reading;
