package sayso.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import sayso.reading.Maybe;

/// Short texts out of a page: titles, names, dates.
final class Words {
    /// Nothing that is meant as a title or a name is longer.
    private static final int LONGEST = 500;

    private static final int MOST_NODES = 1000;

    private Words() {}

    /// The words of `element`, cut where they or the nodes around them are too many.
    static String of(Element element) {
        Gathering gathering = new Gathering();
        element.filter(gathering);
        return spaced(gathering.words.toString());
    }

    /// Text out of metadata, where entities are often escaped twice; unknown if blank or far too long.
    static Maybe<String> plain(String text) {
        if (text.length() > 4 * LONGEST) {
            return Maybe.unknown();
        }
        String once = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return Maybe.ofText(spaced(once));
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s++", " ").strip();
    }

    private static final class Gathering implements NodeFilter {
        private final StringBuilder words = new StringBuilder();
        private int nodes;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                words.append(whole, 0, Math.min(whole.length(), LONGEST));
            } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
                words.append(' ');
            }
            nodes++;
            return words.length() > LONGEST || nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
