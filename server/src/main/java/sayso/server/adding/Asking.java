package sayso.server.adding;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import sayso.reading.Maybe;
import sayso.server.web.Asked;
import sayso.server.web.ServerCode;

/// Orders as people and programs give them: fields named `text`, `title`, `url`, `feed`, `published`, `publisher`,
/// and files named `files`. With a text, `url` says where it stands; alone, it is fetched.
public final class Asking {
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_ADDRESS = 4000;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final Jobs jobs;

    public Asking(Jobs jobs) {
        this.jobs = jobs;
    }

    /// Gives the order that the fields and files of a request make.
    ///
    /// @param fields a field by its name
    public Job give(Context context, Function<String, Maybe<String>> fields, Maybe<String> key) {
        try (Spool spool = jobs.spool()) {
            List<Wanted> wanted = new ArrayList<>();
            files(context, spool).forEach(wanted::add);
            wanted.addAll(named(fields, spool));
            if (wanted.isEmpty()) {
                throw Asked.bad("text", "there is nothing to add", "give a text, files, an address or a feed");
            }
            Order order = new Order(wanted, day(fields), words("publisher", fields));
            return jobs.give(order, spool, Asked.visitor(context).shownName(), key);
        }
    }

    private static List<Wanted> named(Function<String, Maybe<String>> fields, Spool spool) {
        Maybe<String> url = address("url", fields);
        List<Wanted> wanted = new ArrayList<>();
        if (fields.apply("text") instanceof Maybe.Known<String>(String text)) {
            wanted.add(new Wanted.Pasted(stored(whole("text", text), spool), words("title", fields), url));
        } else {
            url.toList().forEach(each -> wanted.add(new Wanted.Page(each)));
        }
        address("feed", fields).toList().forEach(each -> wanted.add(new Wanted.Feed(each)));
        return wanted;
    }

    /// The day of publication that `fields` tell; refused with 400 if it is none.
    public static Maybe<LocalDate> day(Function<String, Maybe<String>> fields) {
        return day("published", fields.apply("published"));
    }

    /// The day that `text` is; refused with 400 if it is none.
    public static Maybe<LocalDate> day(String field, Maybe<String> text) {
        try {
            Maybe<LocalDate> day = text.map(LocalDate::parse);
            if (day.isKnownAnd(known -> known.getYear() < FIRST_YEAR || known.getYear() > LAST_YEAR)) {
                throw Asked.bad(field, "“" + text.or("") + "” is no day of a news report", "give a year since 1800");
            }
            return day;
        } catch (DateTimeParseException _) {
            throw Asked.bad(field, "“" + text.or("") + "” is no day", "write it as 2025-08-30");
        }
    }

    /// Words on one line; refused with 400 if they are too long or hold control characters.
    public static Maybe<String> words(String field, Function<String, Maybe<String>> fields) {
        Maybe<String> words = fields.apply(field).map(each -> whole(field, each));
        if (words.isKnownAnd(
                each -> each.length() > LONGEST_WORDS || each.chars().anyMatch(Character::isISOControl))) {
            throw Asked.bad(
                    field, "this is longer than a line", "at most " + LONGEST_WORDS + " characters on one line");
        }
        return words;
    }

    /// An address on the web, and nothing that could be taken for a file of ours; refused with 400 otherwise.
    public static Maybe<String> address(String field, Function<String, Maybe<String>> fields) {
        Maybe<String> address = fields.apply(field).map(each -> whole(field, each));
        if (address.isKnown() && !address.isKnownAnd(Asking::isOnTheWeb)) {
            throw Asked.bad(field, "this is no address on the web", "it begins with https:// or http://");
        }
        return address;
    }

    private static boolean isOnTheWeb(String address) {
        try {
            String scheme = String.valueOf(new URI(address).getScheme()).toLowerCase(Locale.ROOT);
            return address.length() <= LONGEST_ADDRESS
                    && (scheme.equals("http") || scheme.equals("https"))
                    && address.regionMatches(scheme.length(), "://", 0, "://".length());
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /// Text whose characters are whole: half a surrogate pair could not be kept as it is.
    public static String whole(String field, String text) {
        if (text.codePoints().anyMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE)) {
            throw Asked.bad(field, "the text holds half a character (a lone surrogate)", "send it whole, as UTF-8");
        }
        return text;
    }

    private static String stored(String text, Spool spool) {
        try {
            return spool.take("pasted.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .stored();
        } catch (IOException e) {
            throw new UncheckedIOException("A text that was sent cannot be kept", e);
        }
    }

    private List<Wanted> files(Context context, Spool spool) {
        List<UploadedFile> files = context.isMultipartFormData() ? context.uploadedFiles("files") : List.of();
        if (files.size() > jobs.limits().files()) {
            throw ServerCode.TOO_LARGE.refuse(
                    "files",
                    files.size() + " files are more than the limit of "
                            + jobs.limits().files(),
                    "send them in several jobs");
        }
        List<Wanted> wanted = new ArrayList<>();
        for (UploadedFile file : files) {
            // a form without a file chosen sends one without a name
            if (!file.filename().isEmpty() || file.size() > 0) {
                wanted.add(taken(file, spool));
            }
        }
        return wanted;
    }

    private static Wanted taken(UploadedFile file, Spool spool) {
        try (InputStream in = file.content()) {
            return spool.take(file.filename(), in);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was sent cannot be kept", e);
        }
    }
}
