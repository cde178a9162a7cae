/// The front door: a report goes in, a reading comes out.
/// - May use: `sayso.text`, `sayso.reading`, `sayso.statement`,
///   `sayso.statement.learned`, `sayso.encoder`, `sayso.model`, `sayso.source`, `sayso.date`, `sayso.figure`,
///   `sayso.verification`.
/// - Never: reads files, prints, asks the clock.
@org.jspecify.annotations.NullMarked
package sayso;
