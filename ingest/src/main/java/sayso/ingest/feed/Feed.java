package sayso.ingest.feed;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;

/// The addresses that a feed or a sitemap lists.
///
/// @param pages of reports, in the order of the list, each once
/// @param lists further sitemaps that a sitemap index names
public record Feed(List<String> pages, List<String> lists) {
    /// More entries are left out: no feed has them.
    public static final int MOST_ENTRIES = 50_000;

    private static final int LONGEST_ADDRESS = 4000;

    private static final int DEEPEST = 100;

    public Feed {
        pages = List.copyOf(pages);
        lists = List.copyOf(lists);
    }

    /// What a list holds, or why it is none.
    public sealed interface Parsed {
        /// A list, perhaps an empty one.
        record List(Feed feed) implements Parsed {}

        /// No list that Sayso knows.
        record NoList(String reason) implements Parsed {}
    }

    /// Reads a list whole; a list that breaks off gives what stands before the break.
    ///
    /// @param bytes of an RSS, Atom or JSON feed, a sitemap or a sitemap index
    /// @param base what relative addresses count from; "" where it is not known
    public static Parsed of(byte[] bytes, String base) {
        int first = 0;
        while (first < bytes.length && (bytes[first] <= ' ' || isMark(bytes[first]))) {
            first++;
        }
        if (first == bytes.length) {
            return new Parsed.NoList("it is empty");
        }
        return bytes[first] == '{' ? json(bytes, base) : new Xml(base).parse(bytes);
    }

    /// Of a byte order mark.
    private static boolean isMark(byte each) {
        return each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
    }

    private static Parsed json(byte[] bytes, String base) {
        try {
            Json feed = Json.parse(new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", ""));
            if (!feed.member("items").isKnown()) {
                return new Parsed.NoList("it is JSON without “items”");
            }
            Set<String> pages = new LinkedHashSet<>();
            for (Json item : feed.list("items")) {
                add(item.text("url").orElse(item.text("external_url")).or(""), base, pages);
            }
            return new Parsed.List(new Feed(List.copyOf(pages), List.of()));
        } catch (JsonException e) {
            return new Parsed.NoList("its JSON is broken: " + e.getMessage());
        }
    }

    private static void add(String address, String base, Set<String> found) {
        String bare = address.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_ADDRESS || found.size() == MOST_ENTRIES) {
            return;
        }
        try {
            URI resolved = base.isEmpty() ? URI.create(bare) : URI.create(base).resolve(bare);
            String scheme = String.valueOf(resolved.getScheme());
            if (scheme.equals("http") || scheme.equals("https")) {
                found.add(resolved.toString());
            }
        } catch (IllegalArgumentException _) {
            // no address: nothing can be read there
        }
    }

    /// One walk over the elements; what lies outside entries is passed over.
    private static final class Xml {
        private static final Set<String> ENTRIES = Set.of("item", "entry", "url", "sitemap");

        private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF", "urlset", "sitemapindex");

        private final String base;
        private final Set<String> pages = new LinkedHashSet<>();
        private final Set<String> lists = new LinkedHashSet<>();
        private final StringBuilder text = new StringBuilder();
        private final List<String> open = new ArrayList<>();
        private Maybe<String> link = Maybe.unknown();

        Xml(String base) {
            this.base = base;
        }

        Parsed parse(byte[] bytes) {
            try {
                XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
                while (reader.hasNext()) {
                    int event = reader.next();
                    if (event == XMLStreamConstants.START_ELEMENT) {
                        start(reader);
                    } else if (event == XMLStreamConstants.END_ELEMENT) {
                        end(reader.getLocalName());
                    } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                        text.append(text.length() < LONGEST_ADDRESS ? reader.getText() : "");
                    }
                }
            } catch (XMLStreamException | NotListedException e) {
                if (pages.isEmpty() && lists.isEmpty()) {
                    return new Parsed.NoList(
                            e instanceof NotListedException ? String.valueOf(e.getMessage()) : "its XML is broken");
                }
            }
            return new Parsed.List(new Feed(List.copyOf(pages), List.copyOf(lists)));
        }

        /// No document types, so that no entity can be named: neither files nor laughs.
        private static XMLInputFactory factory() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
            return factory;
        }

        private void start(XMLStreamReader reader) throws NotListedException {
            String name = reader.getLocalName();
            if (open.isEmpty() && !ROOTS.contains(name)) {
                throw new NotListedException("its root is <" + name + ">, none of a feed or a sitemap");
            }
            if (open.size() == DEEPEST) {
                throw new NotListedException("its elements nest deeper than " + DEEPEST);
            }
            open.add(name);
            text.setLength(0);
            if (ENTRIES.contains(name)) {
                link = Maybe.unknown();
            }
            String href = reader.getAttributeValue(null, "href");
            String rel = reader.getAttributeValue(null, "rel");
            if (name.equals("link") && href != null && (rel == null || rel.equals("alternate"))) {
                link = Maybe.known(href);
            }
        }

        private void end(String name) {
            open.removeLast();
            boolean inEntry = !open.isEmpty() && ENTRIES.contains(open.getLast());
            if (inEntry && (name.equals("link") || name.equals("loc"))) {
                link = link.orElse(Maybe.ofText(text.toString()));
            } else if (inEntry && name.equals("guid")) {
                link = link.orElse(Maybe.ofText(text.toString()));
            } else if (ENTRIES.contains(name)) {
                add(link.or(""), base, name.equals("sitemap") ? lists : pages);
            }
        }
    }

    private static final class NotListedException extends Exception {
        private static final long serialVersionUID = 1L;

        NotListedException(String message) {
            super(message);
        }
    }
}
