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

    @Override
    public Maybe<Cue> at(Words words, int at) {
        int declined = words.after(at, "declined|refused|declines|refuses |further to |further comment");
        int not = words.after(
                at, "has|have|had|did|does|do|would|will not |yet |immediately |publicly |yet comment|commented");
        int away = words.after(at, "could|can not |immediately be |immediately reached");
        int unavailable =
                words.after(at, "was|were|not|is |not |immediately available|unavailable for |further comment");
        int none = words.after(at, "no |immediate |official |public comment|response from");
        int refusal = words.after(at, "made|had|offered|gave no |immediate |public |further comment");
        int last = Math.max(Math.max(declined, not), Math.max(Math.max(away, unavailable), Math.max(none, refusal)));
        return last > 0 ? cue(at, last) : silent(words, at);
    }

    private static Maybe<Cue> silent(Words words, int at) {
        int end = words.after(
                at,
                "has|have|had|did not |yet |immediately |yet respond|responded|reply|replied|return|returned|answer|answered");
        return end > 0 && words.anyIn(end, end + 8, ASKED) ? cue(at, end) : Maybe.unknown();
    }

    private static Maybe<Cue> cue(int from, int to) {
        return Maybe.known(new Cue(from, to, Status.NO_COMMENT, Cue.Build.ACTIVE, "no-comment"));
    }
}
