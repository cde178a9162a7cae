/// The front door: a report goes in, a reading comes out.
/// - May use: every room of core.
/// - Never: reads files, prints, asks the clock.
@org.jspecify.annotations.NullMarked
package sayso;
