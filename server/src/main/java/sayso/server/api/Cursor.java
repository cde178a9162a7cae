package sayso.server.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import sayso.json.Json;
import sayso.server.web.Asked;

/// Where a list goes on. What is added meanwhile neither repeats nor hides anything, because the cursor is a place
/// and
/// not a count.
///
/// @param list which list it is of
/// @param after the place of the last one given
record Cursor(String list, long after, int limit) {
    private static final int USUAL = 50;
    private static final int MOST = 1000;

    /// What the request asks for.
    ///
    /// @param start the place that a list begins after
    static Cursor of(Context context, String list, long start) {
        int limit = Asked.number(context, "limit", USUAL, 1, MOST);
        return new Cursor(
                list,
                Asked.query(context, "cursor").map(given -> place(list, given)).or(start),
                limit);
    }

    private static long place(String list, String given) {
        try {
            String bare = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
            if (bare.matches(list + ":[0-9]{1,18}")) {
                return Long.parseLong(bare.substring(list.length() + 1));
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw Asked.bad("cursor", "this is no cursor of this list", "take it from the `next` of an answer");
    }

    /// One more than is shown, so that it is known whether the list goes on.
    int wanted() {
        return limit + 1;
    }

    /// Answers with at most so many of `found` under `items`, and the way on under `next`.
    <T> void send(Context context, List<T> found, ToLongFunction<T> place, Function<T, Json> json) {
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        Fields fields = new Fields().withAll("items", shown, json);
        if (found.size() > limit) {
            fields.with("next", next(context, place.applyAsLong(shown.getLast())));
        }
        Replies.send(context, fields.json());
    }

    /// The address of what comes after `place`, with all else that was asked.
    String next(Context context, long place) {
        List<String> parts = new ArrayList<>();
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals("cursor")) {
                values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value)));
            }
        });
        String bare = list + ":" + place;
        parts.add("cursor="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bare.getBytes(StandardCharsets.UTF_8)));
        return context.path() + "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// The parts of a list that is at hand as a whole.
    <T> List<T> of(List<T> all, ToLongFunction<T> place) {
        return all.stream()
                .filter(each -> place.applyAsLong(each) > after)
                .limit(wanted())
                .toList();
    }
}
