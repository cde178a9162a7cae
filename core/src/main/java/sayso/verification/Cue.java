package sayso.verification;

import sayso.reading.Status;

/// The words at `[from, to)` of a sentence that tell a status, and how the clause is built around them.
record Cue(int from, int to, Status status, Build build, String rule) {
    /// Where the party and the object stand.
    enum Build {
        /// The party before the cue, the object behind it.
        ACTIVE,
        /// The object before the cue, the party behind "by" if at all.
        PASSIVE,
        /// A word of its own; the object behind it, no party.
        WORD
    }
}
