package sayso.ingest.page;

import org.jsoup.nodes.Document;
import sayso.reading.Maybe;

/// A parsed page with what it tells about itself.
record Sight(Document document, Head head, LinkedData data, Maybe<String> url) {
    static Sight of(Document document) {
        Head head = Head.of(document);
        return new Sight(document, head, LinkedData.of(document), Addresses.of(document, head));
    }
}
