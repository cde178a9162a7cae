package sayso.verification;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.reading.Maybe;
import sayso.reading.Status;

/// "reportedly", "allegedly", "an alleged crime": passed on with nobody's name. "Prosecutors alleged" has a source.
final class Purported implements StatusRule {
    private static final Set<String> ADVERBS =
            Set.of("reportedly", "allegedly", "purportedly", "supposedly", "ostensibly");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "an", "a", "his", "her", "its", "their", "this", "these", "those", "of", "for", "over", "in", "to",
            "any", "other");
    private static final Phrase TO_BE = Phrase.of("to be|have");

    private static final Set<String> ADJECTIVES = Set.of("alleged", "purported", "supposed");
    private static final Set<String> PARTICIPLES =
            Set.of("suspected", "purported", "alleged", "reported", "rumoured", "rumored");
    private static final Set<String> OPENERS =
            Stream.of(ADVERBS, ADJECTIVES, PARTICIPLES).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<String> openers() {
        return OPENERS;
    }

    @Override
    public Maybe<Cue> at(Words words, int at) {
        boolean adjective = words.is(at, ADJECTIVES)
                && words.is(at - 1, DETERMINERS)
                && !words.is(at + 1, Set.of("to", "that", "by"));
        boolean suspected = words.is(at, PARTICIPLES) && words.after(at + 1, TO_BE) > 0;
        return words.is(at, ADVERBS) || adjective || suspected
                ? Maybe.known(new Cue(at, at + 1, Status.PURPORTED, Cue.Build.WORD, "purported"))
                : Maybe.unknown();
    }
}
