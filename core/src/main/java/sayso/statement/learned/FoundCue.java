package sayso.statement.learned;

import sayso.encoder.WordRange;

/// Words that may be a cue.
///
/// @param probability that a cue begins with the first of them
public record FoundCue(WordRange range, double probability) {}
