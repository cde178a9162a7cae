package sayso.verification;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.reading.Maybe;
import sayso.reading.Status;

/// "Reuters verified the location", "footage geolocated by", "documents seen by Reuters", "reporters who saw the
/// bodies". A party that confirms its own deed verifies nothing, and a verified account is an account.
final class Verified implements StatusRule {
    private static final Set<String> NOT_DONE = Set.of(
            "not",
            "never",
            "be",
            "to",
            "if",
            "unless",
            "until",
            "a",
            "an",
            "no",
            "independently",
            "fully",
            "yet",
            "n't",
            "been",
            "any",
            "could",
            "cannot");
    private static final Set<String> OBJECT = Set.of(
            "the",
            "that",
            "its",
            "their",
            "his",
            "her",
            "this",
            "these",
            "those",
            "some",
            "several",
            "footage",
            "video",
            "videos",
            "images",
            "photographs",
            "a",
            "at",
            "two",
            "dozens",
            "by");
    private static final Phrase INDEPENDENTLY = Phrase.of("independently confirmed|verified|corroborated");
    private static final Phrase CONFIRMED_PLACE = Phrase.of(
            "confirmed the |exact |precise location|locations|date|place|authenticity|origin|provenance |and |date|location of |the|this|these|that|two|three");
    private static final Set<String> MATERIAL = Set.of(
            "video",
            "videos",
            "footage",
            "clip",
            "clips",
            "image",
            "images",
            "picture",
            "pictures",
            "photo",
            "photos",
            "photograph",
            "photographs",
            "recording",
            "recordings");
    private static final Phrase SEEN_BY = Phrase.of("seen|reviewed|obtained|viewed|examined by");
    private static final Phrase THE = Phrase.of("|the");
    private static final Phrase WITNESSES = Phrase.of(
            "journalists|journalist|reporters|reporter|correspondent|correspondents|photographer who saw|witnessed|counted|visited");

    private static final Set<String> VERBS = Set.of("verified", "geolocated", "authenticated", "corroborated");
    private static final Set<String> OPENERS = Stream.of(
                    VERBS, Phrase.openers(CONFIRMED_PLACE, INDEPENDENTLY, SEEN_BY, WITNESSES))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<String> openers() {
        return OPENERS;
    }

    @Override
    public Maybe<Cue> at(Words words, int at) {
        return verb(words, at)
                .orElse(material(words, at))
                .orElse(confirmed(words, at))
                .orElse(seen(words, at))
                .orElse(witness(words, at));
    }

    private static Maybe<Cue> verb(Words words, int at) {
        boolean verb = words.is(at, VERBS);
        boolean done = !words.is(at - 1, NOT_DONE) && !words.anyIn(at - 4, at, Set.of("not", "cannot", "unable"));
        boolean passive =
                words.is(at - 1, Set.of("was", "were", "been", "is", "are")) && words.is(at + 1, Set.of("by"));
        boolean hasObject = words.is(at + 1, OBJECT) && !words.is(at - 1, Set.of("the", "his", "her", "its", "their"));
        return verb && ((done && hasObject) || (passive && !words.anyIn(at - 4, at, Set.of("not"))))
                ? cue(at, at + 1, words.is(at + 1, Set.of("by")) ? Cue.Build.PASSIVE : Cue.Build.ACTIVE, "verified")
                : Maybe.unknown();
    }

    /// "confirmed the location of the footage". Who confirms a deed has checked nothing.
    private static Maybe<Cue> material(Words words, int at) {
        int end = words.after(at, CONFIRMED_PLACE);
        boolean denied = words.anyIn(at - 4, at, Set.of("not", "cannot", "be", "been", "never", "to"));
        return end > 0 && !denied && words.anyIn(end, end + 6, MATERIAL)
                ? cue(at, at + 1, Cue.Build.ACTIVE, "verified")
                : Maybe.unknown();
    }

    private static Maybe<Cue> confirmed(Words words, int at) {
        int end = words.after(at, INDEPENDENTLY);
        return end > 0 && !words.anyIn(at - 4, at, Set.of("not", "cannot", "be", "unable", "never"))
                ? cue(
                        at,
                        end,
                        words.is(at - 1, Set.of("was", "were", "been")) ? Cue.Build.PASSIVE : Cue.Build.ACTIVE,
                        "independently-confirmed")
                : Maybe.unknown();
    }

    /// "a document reviewed by Reuters": whoever reviewed it bears a name.
    private static Maybe<Cue> seen(Words words, int at) {
        int end = words.after(at, SEEN_BY);
        int name = words.after(end, THE);
        boolean named =
                end > 0 && name < words.size() && words.tokens().get(name).isCapitalised();
        boolean paper = words.anyIn(
                at - 5,
                at,
                Set.of(
                        "document",
                        "documents",
                        "paper",
                        "papers",
                        "image",
                        "footage",
                        "video",
                        "videos",
                        "letter",
                        "email",
                        "emails",
                        "images",
                        "photographs",
                        "photos",
                        "records",
                        "copy",
                        "report",
                        "memo",
                        "messages",
                        "recording",
                        "statement",
                        "data"));
        return named && paper ? cue(at, end, Cue.Build.PASSIVE, "seen-by") : Maybe.unknown();
    }

    private static Maybe<Cue> witness(Words words, int at) {
        int end = words.after(at, WITNESSES);
        return cue(at, end, Cue.Build.ACTIVE, "reporters-who-saw");
    }

    private static Maybe<Cue> cue(int from, int to, Cue.Build build, String rule) {
        return to > 0 ? Maybe.known(new Cue(from, to, Status.VERIFIED, build, rule)) : Maybe.unknown();
    }
}
