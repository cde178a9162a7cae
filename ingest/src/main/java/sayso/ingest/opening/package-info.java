/// Reads the opening lines of a report: its date and the agency credited.
/// - May use: `sayso.reading`, `sayso.text`.
/// - Never: reads dates inside sentences (`sayso.date` of core does).
@org.jspecify.annotations.NullMarked
package sayso.ingest.opening;
