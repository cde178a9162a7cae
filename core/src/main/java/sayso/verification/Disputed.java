package sayso.verification;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Status;

/// "disputed the figures", "the toll is disputed". A disputed border is a border.
final class Disputed implements StatusRule {
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "claims",
            "account",
            "accounts",
            "report",
            "reports",
            "figure",
            "figures",
            "toll",
            "number",
            "numbers",
            "version",
            "allegation",
            "allegations",
            "findings",
            "estimate",
            "estimates",
            "assertion",
            "assertions",
            "characterization",
            "description",
            "that");

    private static final Set<String> OPENERS =
            Set.of("disputed", "disputes", "dispute", "disputing", "contested", "contests", "challenged", "questioned");

    @Override
    public Set<String> openers() {
        return OPENERS;
    }

    @Override
    public Maybe<Cue> at(Words words, int at) {
        boolean verb = words.is(at, OPENERS);
        boolean noun = words.is(at - 1, Set.of("the", "a", "in", "this", "that", "of"));
        boolean active = !noun
                && words.anyIn(at + 1, at + 6, CLAIMS)
                && !words.is(at - 1, Set.of("is", "are", "was", "were", "been"));
        boolean passive = words.is(at, Set.of("disputed", "contested"))
                && words.is(at - 1, Set.of("is", "are", "was", "were", "been", "remains", "remain"))
                && words.anyIn(at - 8, at, CLAIMS);
        return verb && (active || passive)
                ? Maybe.known(new Cue(
                        at, at + 1, Status.DISPUTED, passive ? Cue.Build.PASSIVE : Cue.Build.ACTIVE, "disputed"))
                : Maybe.unknown();
    }
}
