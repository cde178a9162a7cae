package sayso.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sayso.reading.Maybe;

/// The `<meta>` elements of a page by their lower-cased names; of two with one name the first counts.
final class Head {
    private final Map<String, String> contents = new HashMap<>();

    static Head of(Document page) {
        Head head = new Head();
        for (Element meta : page.select("meta[content]")) {
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    head.contents.putIfAbsent(name, meta.attr("content"));
                }
            }
        }
        return head;
    }

    /// What the first of `names` that is there says.
    Maybe<String> first(String... names) {
        for (String name : names) {
            if (Words.plain(contents.getOrDefault(name, "")) instanceof Maybe.Known<String> known) {
                return known;
            }
        }
        return Maybe.unknown();
    }
}
