package sayso.verification;

import java.util.Set;
import sayso.reading.Maybe;

/// Looks for the words of one status.
interface StatusRule {
    /// The cue that starts at `at`, if one does.
    Maybe<Cue> at(Words words, int at);

    /// Every word that a cue of this rule can start with, in its comparing form: no other word is looked at.
    Set<String> openers();
}
