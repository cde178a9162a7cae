/// Scores statements against annotated attributions, by the definitions PolNeAR figures are compared with.
/// - May use: `sayso.training.corpus`, `sayso.statement.learned`, `sayso.text`.
/// - Never: changes statements, tunes.
@org.jspecify.annotations.NullMarked
package sayso.training.score;
