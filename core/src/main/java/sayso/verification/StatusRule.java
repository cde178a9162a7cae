package sayso.verification;

import sayso.reading.Maybe;

/// Looks for the words of one status.
@FunctionalInterface
interface StatusRule {
    /// The cue that starts at `at`, if one does.
    Maybe<Cue> at(Words words, int at);
}
