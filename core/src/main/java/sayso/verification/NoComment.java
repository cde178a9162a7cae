package sayso.verification;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Status;

/// "declined to comment", "did not immediately respond to a request", "could not be reached". No denial.
final class NoComment implements StatusRule {
    private static final Set<String> ASKED = Set.of(
            "request",
            "requests",
            "question",
            "questions",
            "call",
            "calls",
            "email",
            "emails",
            "e-mail",
            "e-mails",
            "message",
            "messages",
            "inquiries",
            "inquiry",
            "enquiries",
            "comment",
            "query",
            "queries");
    private static final Set<String> FAR_PLACES = Set.of("before", "because", "until", "without", "except", "through");
    private static final Phrase DECLINED =
            Phrase.of("declined|refused|declines|refuses |further|any |to |further comment");
    private static final Phrase HAS_NOT =
            Phrase.of("has|have|had|did|does|do|would|will not |yet |immediately |publicly |yet comment|commented");
    private static final Phrase YET_TO = Phrase.of("has|have|had yet to |publicly comment");
    private static final Phrase NOT_REACHED = Phrase.of("could|can not |immediately be |immediately reached");
    private static final Phrase UNAVAILABLE =
            Phrase.of("was|were|not|is |not |immediately available|unavailable for |further comment");
    private static final Phrase NO_RESPONSE = Phrase.of("no |immediate |official |public comment|response from");
    private static final Phrase MADE_NO_COMMENT =
            Phrase.of("made|had|offered|gave no |immediate |public |further comment");
    private static final Phrase DID_NOT_RESPOND = Phrase.of(
            "has|have|had|did not |yet |immediately |yet respond|responded|reply|replied|return|returned|answer|answered");

    private static final Phrase THERE_WAS_NONE =
            Phrase.of("there was|is|were|has |been no |immediate |official |public |further comment");
    private static final Phrase HAS = Phrase.of("has|have|had |yet |immediately |publicly commented");
    private static final Phrase RESPONDED = Phrase.of("|has|have|had |yet |immediately responded|replied|answered to");
    private static final Set<String> OPENERS = Phrase.openers(
            THERE_WAS_NONE,
            HAS,
            RESPONDED,
            DECLINED,
            HAS_NOT,
            YET_TO,
            NOT_REACHED,
            UNAVAILABLE,
            NO_RESPONSE,
            MADE_NO_COMMENT,
            DID_NOT_RESPOND);

    @Override
    public Set<String> openers() {
        return OPENERS;
    }

    @Override
    public Maybe<Cue> at(Words words, int at) {
        int declined = words.after(at, DECLINED);
        int not = Math.max(words.after(at, HAS_NOT), words.after(at, YET_TO));
        int away = reached(words, at);
        int unavailable = words.after(at, UNAVAILABLE);
        int none = Math.max(words.after(at, NO_RESPONSE), words.after(at, THERE_WAS_NONE));
        int refusal = words.after(at, MADE_NO_COMMENT);
        int last = Math.max(Math.max(declined, not), Math.max(Math.max(away, unavailable), Math.max(none, refusal)));
        return last > 0 ? cue(at, last) : silent(words, at);
    }

    /// A summit "could not be reached before dark"; whom reporters call can't be reached at all, or by phone, or
    /// that day.
    private static int reached(Words words, int at) {
        int end = words.after(at, NOT_REACHED);
        return words.is(end, FAR_PLACES) ? -1 : end;
    }

    private static Maybe<Cue> silent(Words words, int at) {
        int end = words.after(at, DID_NOT_RESPOND);
        int commented = words.after(at, HAS);
        int answered = words.after(at, RESPONDED);
        int denied = Math.max(commented, answered);
        boolean silent = end > 0 && words.anyIn(end, end + 8, ASKED);
        boolean neither =
                denied > 0 && (commented > 0 || words.anyIn(denied, denied + 8, ASKED)) && Neither.before(words, at);
        return silent ? cue(at, end) : neither ? cue(at, denied) : Maybe.unknown();
    }

    private static Maybe<Cue> cue(int from, int to) {
        return Maybe.known(new Cue(from, to, Status.NO_COMMENT, Cue.Build.ACTIVE, "no-comment"));
    }
}
