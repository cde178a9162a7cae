package sayso.server.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import sayso.json.Json;
import sayso.reading.Maybe;
import sayso.server.web.Asked;

/// Where a list goes on. What is added meanwhile neither repeats nor hides anything, because the cursor is a place
/// and not a count.
///
/// @param list which list it is of
/// @param place of the last one given, as the list tells places; "" before the first
record Cursor(String list, String place, int limit) {
    /// Places that are numbers.
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,18}");

    private static final int USUAL = 50;
    private static final int MOST = 1000;

    /// What the request asks for, of a list whose places are numbers.
    ///
    /// @param start the place that a list begins after
    static Cursor of(Context context, String list, long start) {
        Cursor cursor = of(context, list, NUMBERS);
        return cursor.place().isEmpty() ? new Cursor(list, Long.toString(start), cursor.limit()) : cursor;
    }

    /// What the request asks for, of a list whose places look like `shape`.
    static Cursor of(Context context, String list, Pattern shape) {
        int limit = Asked.number(context, "limit", USUAL, 1, MOST);
        return new Cursor(
                list,
                Asked.query(context, "cursor")
                        .map(given -> place(list, shape, given))
                        .or(""),
                limit);
    }

    private static String place(String list, Pattern shape, String given) {
        try {
            String bare = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
            if (bare.startsWith(list + ":")) {
                String place = bare.substring(list.length() + 1);
                if (shape.matcher(place).matches()) {
                    return place;
                }
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw Asked.bad("cursor", "this is no cursor of this list", "take it from the `next` of an answer");
    }

    /// The place as a number.
    long after() {
        return Long.parseLong(place);
    }

    /// The place in words; unknown before the first.
    Maybe<String> known() {
        return Maybe.ofText(place);
    }

    /// One more than is shown, so that it is known whether the list goes on.
    int wanted() {
        return limit + 1;
    }

    /// Answers with at most so many of `found` under `items`, and the way on under `next`.
    <T> void send(Context context, List<T> found, ToLongFunction<T> place, Function<T, Json> json) {
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        send(
                context,
                shown,
                found.size() > limit ? Maybe.known(Long.toString(place.applyAsLong(shown.getLast()))) : Maybe.unknown(),
                json);
    }

    /// Answers with a page, and the way on to what comes after `next`.
    <T> void send(Context context, List<T> shown, Maybe<String> next, Function<T, Json> json) {
        Replies.send(
                context,
                new Fields()
                        .withAll("items", shown, json)
                        .with("next", next.map(place -> next(context, place)))
                        .json());
    }

    /// The address of what comes after `place`, with all else that was asked.
    String next(Context context, String place) {
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
                .filter(each -> place.applyAsLong(each) > after())
                .limit(wanted())
                .toList();
    }
}
