package sayso.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.ChangeJson;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.Target;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.server.web.Asked;

/// Items of a reading as programs name them: "A1", "F2", "S3" as the reading does, instead of in words.
final class Items {
    private Items() {}

    /// The statement or figure with this id, as corrections name it; unknown if there is none.
    static Maybe<Target> target(Reading reading, String id) {
        List<Target> found = id.startsWith("A")
                ? reading.statements().stream()
                        .filter(each -> each.id().toString().equals(id))
                        .map(each -> Matching.target(reading, each))
                        .toList()
                : reading.figures().stream()
                        .filter(each -> each.id().toString().equals(id))
                        .map(each -> Matching.target(reading, each))
                        .toList();
        return found.isEmpty() ? Maybe.unknown() : Maybe.known(found.getFirst());
    }

    /// The change with its ids in the words that corrections are kept in.
    static Json inWords(Json change, Reading reading) {
        if (!(change instanceof Json.Members(Map<String, Json> members))) {
            return change;
        }
        Map<String, Json> words = new LinkedHashMap<>(members);
        words.computeIfPresent("item", (_, item) -> item(item, reading));
        words.computeIfPresent(
                "items",
                (_, items) -> items instanceof Json.Items(List<Json> all)
                        ? new Json.Items(
                                all.stream().map(each -> item(each, reading)).toList())
                        : items);
        words.computeIfPresent("source", (_, source) -> source(source, reading));
        words.computeIfPresent("into", (_, source) -> source(source, reading));
        return new Json.Members(words);
    }

    private static Json item(Json item, Reading reading) {
        if (!(item instanceof Json.Text(String id))) {
            return item;
        }
        return switch (target(reading, id)) {
            case Maybe.Known<Target>(Target target) -> member(new Change.Reject(target), "item");
            case Maybe.Unknown<Target>() -> throw missing(id);
        };
    }

    private static Json source(Json source, Reading reading) {
        if (!(source instanceof Json.Text(String id))) {
            return source;
        }
        for (Source each : reading.sources()) {
            if (each.id().toString().equals(id)) {
                SourceName name = SourceName.of(each);
                return member(new Change.MergeSources(name, name), "source");
            }
        }
        throw missing(id);
    }

    private static RuntimeException missing(String id) {
        return Asked.bad("changes", "the reading has no “" + id + "”", "take ids from the reading that If-Match names");
    }

    private static Json member(Change change, String name) {
        try {
            return Json.parse(ChangeJson.write(change)).member(name).or(new Json.Nothing());
        } catch (JsonException e) {
            throw new IllegalStateException("A change was not written as JSON", e);
        }
    }
}
