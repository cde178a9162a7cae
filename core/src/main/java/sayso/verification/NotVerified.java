package sayso.verification;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Status;

/// "could not independently verify", "could not be verified", "no independent confirmation", "an unverified video".
final class NotVerified implements StatusRule {
    private static final String HOW = " |independently |immediately |independently |fully ";
    private static final String CHECK = "verify|confirm|authenticate|corroborate";
    private static final String CHECKED = "verified|confirmed|authenticated|corroborated";
    private static final Set<String> OPEN =
            Set.of("who", "what", "whether", "how", "why", "if", "where", "when", "which");

    @Override
    public Maybe<Cue> at(Words words, int at) {
        return active(words, at)
                .orElse(passive(words, at))
                .orElse(noun(words, at))
                .orElse(unknown(words, at));
    }

    private static Maybe<Cue> active(Words words, int at) {
        int end = words.after(
                at,
                "could|can|was|were|is|are|has|have not|unable |been |able |to" + HOW + "|been |able |to" + HOW
                        + CHECK);
        int joined = words.after(at, "couldn't|cannot|can't" + HOW + CHECK);
        int perfect = words.after(at, "has|have|had not |yet" + HOW + CHECKED);
        int evidence = words.after(
                at,
                "has|have|had|did|does|do not |yet present|presented|provide|provided|offer|offered|give|given |any evidence|proof");
        int without = words.after(at, "without |providing|offering|presenting|giving|citing |any evidence|proof");
        int none = words.after(at, "provided|gave|offered|presented|provides|provide no evidence|proof");
        int last = Math.max(Math.max(end, joined), Math.max(Math.max(perfect, evidence), Math.max(without, none)));
        return cue(at, last, Cue.Build.ACTIVE, "could-not-verify");
    }

    private static Maybe<Cue> passive(Words words, int at) {
        int end = words.after(at, "could|can|has|have|had not |yet be|been" + HOW + CHECKED);
        int joined = words.after(at, "couldn't|cannot|can't be" + HOW + CHECKED);
        int plain = words.after(at, "was|were|is|are not" + HOW + CHECKED);
        return cue(at, Math.max(end, Math.max(joined, plain)), Cue.Build.PASSIVE, "not-verified");
    }

    private static Maybe<Cue> noun(Words words, int at) {
        int none = words.after(at, "no independent |or |official confirmation|verification|corroboration");
        int word = words.after(at, "unverified|unconfirmed");
        return cue(at, Math.max(none, word), Cue.Build.WORD, "unverified");
    }

    /// "It is not known who laid the mine."
    private static Maybe<Cue> unknown(Words words, int at) {
        int end = words.after(at, "it was|is|remains|remained not|unclear |immediately |yet |known|clear");
        return end > 0 && words.is(end, OPEN) ? cue(at, end, Cue.Build.WORD, "not-known") : Maybe.unknown();
    }

    private static Maybe<Cue> cue(int from, int to, Cue.Build build, String rule) {
        return to > 0 ? Maybe.known(new Cue(from, to, Status.NOT_VERIFIED, build, rule)) : Maybe.unknown();
    }
}
