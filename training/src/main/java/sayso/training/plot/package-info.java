/// Draws the tables that training leaves behind, as SVG.
/// - May use: nothing but the JDK.
/// - Never: measures, smooths away what a run did; the tables stay the truth.
@org.jspecify.annotations.NullMarked
package sayso.training.plot;
