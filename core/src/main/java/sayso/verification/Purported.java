package sayso.verification;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Status;

/// "reportedly", "allegedly", "an alleged crime": passed on with nobody's name. "Prosecutors alleged" has a source.
final class Purported implements StatusRule {
    private static final Set<String> ADVERBS =
            Set.of("reportedly", "allegedly", "purportedly", "supposedly", "ostensibly");
    private static final Set<String> OPENERS = Set.of(
            "the", "an", "a", "his", "her", "its", "their", "this", "these", "those", "of", "for", "over", "in", "to",
            "any", "other");

    @Override
    public Maybe<Cue> at(Words words, int at) {
        boolean adjective = words.is(at, Set.of("alleged", "purported", "supposed"))
                && words.is(at - 1, OPENERS)
                && !words.is(at + 1, Set.of("to", "that", "by"));
        boolean suspected = words.is(at, Set.of("suspected", "purported", "alleged", "reported", "rumoured", "rumored"))
                && words.after(at + 1, "to be|have") > 0;
        return words.is(at, ADVERBS) || adjective || suspected
                ? Maybe.known(new Cue(at, at + 1, Status.PURPORTED, Cue.Build.WORD, "purported"))
                : Maybe.unknown();
    }
}
