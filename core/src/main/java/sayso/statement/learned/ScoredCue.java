package sayso.statement.learned;

import sayso.encoder.Role;
import sayso.encoder.WordRange;

/// A possible cue and what each word of its window may be to it.
///
/// @param window the words scored
/// @param cue within the window, both counted in words of the text
/// @param probability that it is a cue
/// @param scores of the roles, [Role#COUNT] a word of the window
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; thousands of numbers a report
public record ScoredCue(WordRange window, WordRange cue, double probability, float[] scores) {
    /// The score of `role` at word `word` of the text.
    double score(int word, Role role) {
        return scores[(word - window.first()) * Role.COUNT + role.label()];
    }

    /// The log-probability of `role` at word `word`, taken alone.
    double logProbability(int word, Role role) {
        double sum = 0;
        double most = Math.max(score(word, Role.NONE), Math.max(score(word, Role.SOURCE), score(word, Role.CONTENT)));
        for (Role other : ROLES) {
            sum += Math.exp(score(word, other) - most);
        }
        return score(word, role) - most - Math.log(sum);
    }

    private static final Role[] ROLES = Role.values();
}
