package sayso.server.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sayso.json.Json;
import sayso.server.web.ServerCode;

/// Answers in JSON, which need not be sent again to who has them.
final class Replies {
    private static final int DIGITS = 16;
    private static final int NOT_MODIFIED = 304;

    private Replies() {}

    /// Answers with `json`, tagged by what it says.
    static void send(Context context, Json json) {
        String body = json.write();
        send(context, body, "W/\"" + digest(body) + "\"");
    }

    /// Answers with `body`, tagged with `etag`, unless whoever asks has that.
    static void send(Context context, String body, String etag) {
        if (isNews(context, etag)) {
            json(context, body);
        }
    }

    /// Tags the answer with `etag`, and ends it with 304 if whoever asks has that.
    static boolean isNews(Context context, String etag) {
        context.header("Cache-Control", "private, no-cache").header("ETag", etag);
        boolean known = hasIt(context.header("If-None-Match"), etag);
        if (known) {
            context.status(NOT_MODIFIED);
        }
        return !known;
    }

    /// Answers with JSON that no tag is needed for.
    static void json(Context context, String body) {
        context.contentType("application/json; charset=utf-8").result(body.getBytes(StandardCharsets.UTF_8));
    }

    /// Sixteen digits that differ where texts do.
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// Refuses with 406 whoever takes none of `types`.
    static void acceptable(Context context, String... types) {
        String accept = context.header("Accept");
        if (accept != null && !accept.isBlank() && ranges(accept).noneMatch(range -> isMet(range, types))) {
            throw ServerCode.NO_ANSWER_TYPE.refuse(
                    "Accept", "this is answered as " + String.join(" or ", types), "ask for that, or for */*");
        }
    }

    private static Stream<String> ranges(String accept) {
        return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(",", -1))
                .map(range -> range.split(";", -1)[0].strip());
    }

    private static boolean isMet(String range, String... types) {
        return range.equals("*/*")
                || Arrays.stream(types)
                        .anyMatch(type ->
                                range.equals(type) || range.equals(type.substring(0, type.indexOf('/')) + "/*"));
    }

    /// Weak comparison (RFC 9110, section 13.1.2).
    private static boolean hasIt(@Nullable String given, String etag) {
        String bare = etag.replaceFirst("^W/", "");
        return given != null
                && Arrays.stream(given.split(",", -1))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(bare) || each.equals("*"));
    }
}
