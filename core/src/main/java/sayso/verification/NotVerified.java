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
    private static final Phrase COULD_NOT = Phrase.of(
            "could|can|was|were|is|are|has|have not|unable |been |able |to" + HOW + "|been |able |to" + HOW + CHECK);
    private static final Phrase NOT_ESTABLISHED = Phrase.of(
            "could|can|was|were|is|are|has|have not|unable |been |able |to" + HOW + "establish|determine|ascertain");
    private static final Phrase NOT_POSSIBLE = Phrase.of("is|was|has not |yet |been possible to" + HOW + CHECK);
    private static final Phrase NOT_POSSIBLE_TO_TELL =
            Phrase.of("is|was|has not |yet |been possible to" + HOW + "establish|determine|ascertain");
    private static final Phrase COULD_NOT_SAY = Phrase.of("could|can not |immediately say");
    private static final Phrase YET_TO = Phrase.of("has|have|had yet to" + HOW + CHECK);
    private static final Phrase CANNOT = Phrase.of("couldn't|cannot|can't" + HOW + CHECK);
    private static final Phrase HAS_NOT = Phrase.of("has|have|had not |yet" + HOW + CHECKED);
    private static final Phrase NO_EVIDENCE = Phrase.of(
            "has|have|had|did|does|do not |yet present|presented|provide|provided|offer|offered|give|given |any evidence|proof");
    private static final Phrase WITHOUT_EVIDENCE =
            Phrase.of("without |providing|offering|presenting|giving|citing |any evidence|proof");
    private static final Phrase GAVE_NO_EVIDENCE =
            Phrase.of("provided|gave|offered|presented|provides|provide no evidence|proof");
    private static final Phrase NOT_BEEN = Phrase.of("could|can|has|have|had not |yet be|been" + HOW + CHECKED);
    private static final Phrase NEITHER_BE = Phrase.of("could|can|has|have be|been" + HOW + CHECKED);
    private static final Phrase CANNOT_BE = Phrase.of("couldn't|cannot|can't be" + HOW + CHECKED);
    private static final Phrase WAS_NOT = Phrase.of("was|were|is|are not" + HOW + CHECKED);
    private static final Phrase NO_CONFIRMATION =
            Phrase.of("no independent|official |or |official|independent confirmation|verification|corroboration");
    private static final Phrase UNVERIFIED = Phrase.of("unverified|unconfirmed");
    private static final Phrase NOT_KNOWN =
            Phrase.of("it was|is|remains|remained not|unclear |immediately |yet |known|clear");

    private static final Set<String> OPENERS = Phrase.openers(
            COULD_NOT,
            COULD_NOT_SAY,
            YET_TO,
            NOT_ESTABLISHED,
            NOT_POSSIBLE,
            NOT_POSSIBLE_TO_TELL,
            CANNOT,
            HAS_NOT,
            NO_EVIDENCE,
            WITHOUT_EVIDENCE,
            GAVE_NO_EVIDENCE,
            NOT_BEEN,
            NEITHER_BE,
            CANNOT_BE,
            WAS_NOT,
            NO_CONFIRMATION,
            UNVERIFIED,
            NOT_KNOWN);

    @Override
    public Set<String> openers() {
        return OPENERS;
    }

    @Override
    public Maybe<Cue> at(Words words, int at) {
        return active(words, at)
                .orElse(passive(words, at))
                .orElse(noun(words, at))
                .orElse(impossible(words, at))
                .orElse(unknown(words, at));
    }

    private static Maybe<Cue> active(Words words, int at) {
        int end = words.after(at, COULD_NOT);
        int joined = words.after(at, CANNOT);
        int perfect = Math.max(words.after(at, HAS_NOT), words.after(at, YET_TO));
        int evidence = words.after(at, NO_EVIDENCE);
        int without = words.after(at, WITHOUT_EVIDENCE);
        int none = words.after(at, GAVE_NO_EVIDENCE);
        int asked = words.after(at, NOT_ESTABLISHED);
        int said = words.after(at, COULD_NOT_SAY);
        if (said > 0 && words.is(said, Set.of("whether", "if"))) {
            return cue(at, said, Cue.Build.ACTIVE, "could-not-verify");
        }
        if (asked > 0 && words.is(asked, OPEN)) {
            return cue(at, asked, Cue.Build.ACTIVE, "could-not-verify");
        }
        int last = Math.max(Math.max(end, joined), Math.max(Math.max(perfect, evidence), Math.max(without, none)));
        return cue(at, last, Cue.Build.ACTIVE, "could-not-verify");
    }

    private static Maybe<Cue> passive(Words words, int at) {
        int end = words.after(at, NOT_BEEN);
        int joined = words.after(at, CANNOT_BE);
        int plain = words.after(at, WAS_NOT);
        int neither = Neither.before(words, at) ? words.after(at, NEITHER_BE) : -1;
        return cue(at, Math.max(Math.max(end, neither), Math.max(joined, plain)), Cue.Build.PASSIVE, "not-verified");
    }

    private static Maybe<Cue> noun(Words words, int at) {
        int none = words.after(at, NO_CONFIRMATION);
        int word = words.after(at, UNVERIFIED);
        return cue(at, Math.max(none, word), Cue.Build.WORD, "unverified");
    }

    /// "It was not possible to verify the claim": whoever tried is not told.
    private static Maybe<Cue> impossible(Words words, int at) {
        int asked = words.after(at, NOT_POSSIBLE_TO_TELL);
        int open = asked > 0 && words.is(asked, OPEN) ? asked : -1;
        return cue(at, Math.max(words.after(at, NOT_POSSIBLE), open), Cue.Build.WORD, "not-possible-to-verify");
    }

    /// "It is not known who laid the mine."
    private static Maybe<Cue> unknown(Words words, int at) {
        int end = words.after(at, NOT_KNOWN);
        return end > 0 && words.is(end, OPEN) ? cue(at, end, Cue.Build.WORD, "not-known") : Maybe.unknown();
    }

    private static Maybe<Cue> cue(int from, int to, Cue.Build build, String rule) {
        return to > 0 ? Maybe.known(new Cue(from, to, Status.NOT_VERIFIED, build, rule)) : Maybe.unknown();
    }
}
