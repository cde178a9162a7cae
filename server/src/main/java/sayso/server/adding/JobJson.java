package sayso.server.adding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;

/// Orders and what became of them as JSON, and back.
final class JobJson {
    private JobJson() {}

    static Json order(Order order) {
        Map<String, Json> members = new LinkedHashMap<>();
        order.published().toList().forEach(day -> members.put("published", new Json.Text(day.toString())));
        order.publisher().toList().forEach(name -> members.put("publisher", new Json.Text(name)));
        members.put(
                "wanted",
                new Json.Items(order.wanted().stream().map(JobJson::wanted).toList()));
        return new Json.Members(members);
    }

    private static Json wanted(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Pasted(String stored, Maybe<String> title, Maybe<String> url) ->
                members(
                        Map.of("pasted", stored),
                        title.map(each -> Map.of("title", each)),
                        url.map(each -> Map.of("url", each)));
            case Wanted.Sent(String name, String stored) ->
                members(Map.of("file", name), Maybe.known(Map.of("stored", stored)), Maybe.unknown());
            case Wanted.Page(String address) -> members(Map.of("page", address), Maybe.unknown(), Maybe.unknown());
            case Wanted.Feed(String address) -> members(Map.of("feed", address), Maybe.unknown(), Maybe.unknown());
        };
    }

    private static Json members(
            Map<String, String> one, Maybe<Map<String, String>> two, Maybe<Map<String, String>> three) {
        Map<String, Json> members = new LinkedHashMap<>();
        List.of(Maybe.known(one), two, three)
                .forEach(each -> each.or(Map.of()).forEach((name, value) -> members.put(name, new Json.Text(value))));
        return new Json.Members(members);
    }

    /// @throws JsonException if it is no order
    static Order order(Json json) throws JsonException {
        try {
            return new Order(
                    json.list("wanted").stream().map(JobJson::toWanted).toList(),
                    json.text("published").map(LocalDate::parse),
                    json.text("publisher"));
        } catch (RuntimeException e) {
            throw new JsonException("no order: " + e.getMessage(), 1, 1);
        }
    }

    private static Wanted toWanted(Json json) {
        if (json.text("pasted") instanceof Maybe.Known<String>(String stored)) {
            return new Wanted.Pasted(stored, json.text("title"), json.text("url"));
        }
        if (json.text("file") instanceof Maybe.Known<String>(String name)) {
            return new Wanted.Sent(name, json.text("stored").or(""));
        }
        return json.text("page") instanceof Maybe.Known<String>(String address)
                ? new Wanted.Page(address)
                : new Wanted.Feed(json.text("feed").or(""));
    }

    static Json told(Told told) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("input", whole(told.input()));
        members.put("location", new Json.Text(told.location()));
        switch (told.fate()) {
            case Told.Fate.Kept(Told.How how, String report) -> {
                members.put("outcome", new Json.Text(how.code()));
                members.put("report", new Json.Text(report));
            }
            case Told.Fate.Failed(String code, String message, Maybe<String> hint) -> {
                members.put("outcome", new Json.Text("failed"));
                Map<String, Json> problem = new LinkedHashMap<>();
                problem.put("code", new Json.Text(code));
                problem.put("message", new Json.Text(message));
                hint.toList().forEach(each -> problem.put("hint", new Json.Text(each)));
                members.put("problem", new Json.Members(problem));
            }
        }
        return new Json.Members(members);
    }

    /// Unknown if it is none: the last line of a journal may be half there.
    static Maybe<Told> told(Json json) {
        if (!(json.whole("input") instanceof Maybe.Known<Long>(Long input))) {
            return Maybe.unknown();
        }
        String outcome = json.text("outcome").or("");
        Maybe<Told.Fate> fate = json.member("problem")
                .map(problem -> (Told.Fate) new Told.Fate.Failed(
                        problem.text("code").or(""), problem.text("message").or(""), problem.text("hint")))
                .orElse(how(outcome)
                        .map(how -> new Told.Fate.Kept(how, json.text("report").or(""))));
        return fate.map(
                each -> new Told(Math.toIntExact(input), json.text("location").or(""), each));
    }

    private static Maybe<Told.How> how(String code) {
        return Arrays.stream(Told.How.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Maybe::known)
                .orElse(Maybe.unknown());
    }

    static Json whole(long number) {
        return new Json.Numeral(BigDecimal.valueOf(number));
    }

    static Json instant(Instant instant) {
        return new Json.Text(instant.toString());
    }
}
