/// Finds counts of people with bounds, measure and population.
/// - May use: `sayso.text`, `sayso.reading`.
/// - Never: reads files, prints, asks the clock.
@org.jspecify.annotations.NullMarked
package sayso.figure;
