package sayso.ingest.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.ingest.opening.WrittenDay;
import sayso.reading.Maybe;

/// What the head of a mail tells.
///
/// @param byline the sender, if it is a person
/// @param publisher the sender, if it is none
/// @param day when it was sent, by the sender's clock
record MailHead(Maybe<String> subject, List<String> byline, Maybe<String> publisher, Maybe<LocalDate> day) {
    private static final Pattern PASSED_ON = Pattern.compile("(?i)^(?:\\s*(?:re|fwd?|aw|wg|tr|rv)\\s*:)+\\s*");

    private static final Pattern SENDER = Pattern.compile("^\"?([^\"<>@]{1,100}?)\"?\\s*<([^<>@\\s]{1,100})@[^<>]*>$");

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}.’'-]*){1,3}");

    /// Parts of addresses behind which no single person sits.
    private static final Set<String> OFFICES = Set.of(
            "alert",
            "alerts",
            "bulletin",
            "contact",
            "desk",
            "digest",
            "editor",
            "editors",
            "hello",
            "info",
            "mail",
            "media",
            "news",
            "newsdesk",
            "newsletter",
            "newsletters",
            "noreply",
            "office",
            "presse",
            "press",
            "redaktion",
            "reply",
            "service",
            "subscriptions",
            "support",
            "team",
            "updates",
            "wire");

    static MailHead of(String subject, String from, String date) {
        Matcher sender = SENDER.matcher(from.strip());
        Maybe<String> title =
                Maybe.ofText(PASSED_ON.matcher(subject).replaceFirst("").replaceAll("\\s+", " "));
        if (!sender.matches()) {
            return new MailHead(title, List.of(), Maybe.unknown(), WrittenDay.in(date));
        }
        String name = sender.group(1).strip();
        boolean isOffice = isOffice(sender.group(2));
        boolean isPerson = !isOffice && PERSON.matcher(name).matches();
        return new MailHead(
                title,
                isPerson ? List.of(name) : List.of(),
                isOffice ? Maybe.ofText(name) : Maybe.unknown(),
                WrittenDay.in(date));
    }

    private static boolean isOffice(String mailbox) {
        for (String part :
                mailbox.toLowerCase(Locale.ROOT).replace("no-reply", "noreply").split("[^a-z]+", -1)) {
            if (OFFICES.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
