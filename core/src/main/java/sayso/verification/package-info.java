/// Finds what a report says about the checking of its own material.
/// - May use: `sayso.text`, `sayso.reading`.
/// - Never: reads files, prints, asks the clock.
@org.jspecify.annotations.NullMarked
package sayso.verification;
