package sayso.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;

/// What a page tells machines about its article: schema.org in JSON-LD. What cannot be parsed is passed over.
final class LinkedData {
    private final List<Json> nodes = new ArrayList<>();
    private final Map<String, Json> byId = new HashMap<>();

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            data.add(script.data());
        }
        return data;
    }

    /// The node that describes the article.
    Maybe<Json> article() {
        for (Json node : nodes) {
            if (isArticle(node)
                    && (node.member("headline").isKnown()
                            || node.member("datePublished").isKnown())) {
                return Maybe.known(node);
            }
        }
        return Maybe.unknown();
    }

    /// The string under `name` of the article.
    Maybe<String> text(String name) {
        return article() instanceof Maybe.Known<Json>(Json article)
                ? clean(article.text(name).or(""))
                : Maybe.unknown();
    }

    /// The string under `name` of whatever has one.
    Maybe<String> anywhere(String name) {
        return nodes.stream()
                .map(node -> clean(node.text(name).or("")))
                .filter(Maybe::isKnown)
                .findFirst()
                .orElse(Maybe.unknown());
    }

    /// The whole text, which some pages tell machines alone; "" where it is not told.
    String articleBody() {
        return article() instanceof Maybe.Known<Json>(Json article)
                ? article.text("articleBody").or("").strip()
                : "";
    }

    /// The names of the persons or organisations under `name` of the article.
    List<String> names(String name) {
        return article() instanceof Maybe.Known<Json>(Json article)
                        && article.member(name) instanceof Maybe.Known<Json>(Json value)
                ? names(value)
                : List.of();
    }

    private List<String> names(Json value) {
        List<Json> each = value instanceof Json.Items(List<Json> items) ? items : List.of(value);
        List<String> names = new ArrayList<>();
        for (Json one : each) {
            Json named = one.text("@id") instanceof Maybe.Known<String>(String id)
                            && !one.member("name").isKnown()
                    ? byId.getOrDefault(id, one)
                    : one;
            Maybe<String> text = named.asText().orElse(named.text("name"));
            text.toList().forEach(found -> names.addAll(clean(found).toList()));
            names.addAll(named.texts("name"));
        }
        return names;
    }

    private void add(String script) {
        try {
            collect(Json.parse(unwrapped(script)));
        } catch (JsonException _) {
            // scripts of pages are full of mistakes; the page tells the same elsewhere
        }
    }

    /// Sites wrap JSON into comments and leave raw line breaks in strings.
    private static String unwrapped(String script) {
        int wrapper = script.indexOf("<![CDATA[");
        String inside = script.strip().startsWith("{") || wrapper < 0 ? script : script.substring(wrapper + 9);
        int start = 0;
        while (start < inside.length() && inside.charAt(start) != '{' && inside.charAt(start) != '[') {
            start++;
        }
        boolean items = start < inside.length() && inside.charAt(start) == '[';
        int end = inside.lastIndexOf(items ? ']' : '}') + 1;
        return start < end ? inside.substring(start, end).replaceAll("[\\x00-\\x1F]", " ") : "{}";
    }

    private void collect(Json root) {
        Deque<Json> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            Json next = waiting.remove();
            waiting.addAll(next.items());
            if (next instanceof Json.Members) {
                nodes.add(next);
                next.text("@id").toList().forEach(id -> byId.putIfAbsent(id, next));
                waiting.addAll(next.list("@graph"));
                waiting.addAll(next.member("mainEntity").toList());
                waiting.addAll(next.member("mainEntityOfPage").toList());
            }
        }
    }

    private static boolean isArticle(Json node) {
        List<String> types = new ArrayList<>(node.texts("@type"));
        types.addAll(node.text("@type").toList());
        return types.stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report"));
    }

    private static Maybe<String> clean(String text) {
        return Words.plain(text);
    }
}
