package sayso.ingest.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import sayso.reading.Maybe;

/// The bylines that a page shows its readers about the headline: what is called one, links to pages of authors, and
/// lines that begin with "By".
final class ShownByline implements NodeFilter {
    private static final int BEFORE = 200;

    private static final int AFTER = 700;

    private static final int LONGEST = 160;

    private static final int MOST = 24;

    /// The names of one byline stand side by side.
    private static final int TOGETHER = 150;

    /// A line of its own, not a whole page with loose text in it.
    private static final int FEW_NODES = 12;

    private static final int SHORT_BY = 12;

    /// Who stands behind such a word did not write the report.
    private static final Pattern OTHER_WORK = Pattern.compile(
            "(?i)\\b(?:fact[\\s-]?check(?:ed)?|review(?:ed)?|edit(?:ed)?|photo(?:s|graphs|graphy)?|contribut(?:ions?|ors?|ing|ed)"
                    + "|illustrat(?:ed|ions?)|translat(?:ed|ion)|updated|produced)\\b.{0,12}$");

    private static final int MOST_TEXTS = 20;

    private static final Set<String> NOT_READ = Set.of("script", "style", "aside", "figure", "figcaption", "nav");

    private static final Set<String> PICTURES =
            Set.of("caption", "credit", "photo", "image", "related", "comments", "comment", "recommended");

    private static final Set<String> NAMES = Set.of(
            "author",
            "authors",
            "byline",
            "bylines",
            "writer",
            "writers",
            "reporter",
            "journalist",
            "contributor",
            "autor",
            "autore",
            "auteur");

    private static final Pattern PAGE_OF_AUTHOR =
            Pattern.compile("/(?:authors?|writers?|staff|reporters?|contributors?|journalists?|by|bio|bios"
                    + "|team|autor|autore|auteur|columnists?|correspondents?)/");

    private static final Pattern BY = Pattern.compile("(?i)(?:written\\s|story\\s|posted\\s|words\\s)?by[:\\s]");

    private final Headline headline;
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> lines = new LinkedHashSet<>();
    private final Set<String> called = new LinkedHashSet<>();
    private String before = "";
    private long lastFound;
    private long position;
    private long headlineAt = -1;

    private ShownByline(Headline headline) {
        this.headline = headline;
    }

    /// Their words, in the order of the page, with a bar between the texts of different elements: links to pages of
    /// authors, lines that begin with "By", what is called a byline.
    static List<List<String>> of(Sight page, Maybe<String> title) {
        ShownByline walk = new ShownByline(new Headline(title.or("")));
        page.document().body().filter(walk);
        return List.of(List.copyOf(walk.links), List.copyOf(walk.lines), List.copyOf(walk.called));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String text = words.getWholeText().strip();
            Element parent = words.parent();
            position += text.length();
            if (isNear() && BY.matcher(text + " ").lookingAt() && parent != null) {
                add(lines, parent.childNodeSize() > FEW_NODES || text.length() > SHORT_BY ? words : parent);
            }
            before = text.isEmpty() ? before : text;
        } else if (node instanceof Element element) {
            if (NOT_READ.contains(element.normalName()) || NameParts.hasAny(element, PICTURES)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (headline.is(element)) {
                restart();
            } else if (isNear()) {
                byName(element);
            }
        }
        return found() >= MOST || isPast() ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void byName(Element element) {
        boolean toAuthor = element.nameIs("a")
                && PAGE_OF_AUTHOR.matcher(element.attr("href")).find();
        if (toAuthor || element.attr("rel").equals("author")) {
            add(links, element);
        } else if (element.attr("itemprop").equals("author") || NameParts.hasAny(element, NAMES)) {
            add(called, element);
        }
    }

    private int found() {
        return links.size() + lines.size() + called.size();
    }

    /// A later heading is the better one until something was found under the first.
    private void restart() {
        if (headlineAt < 0 || found() == 0) {
            headlineAt = position;
        }
    }

    private boolean isNear() {
        return headlineAt >= 0
                && position - headlineAt <= AFTER
                && (found() == 0 || position - lastFound <= TOGETHER)
                && !OTHER_WORK.matcher(before).find();
    }

    private boolean isPast() {
        return headlineAt >= 0 && found() > 0 && position - headlineAt > AFTER + BEFORE;
    }

    private void add(Set<String> found, Node element) {
        String words = String.join(
                " | ",
                element.nodeStream(TextNode.class)
                        .limit(MOST_TEXTS)
                        .map(text -> text.getWholeText().replace('\u00A0', ' ').strip())
                        .filter(text -> !text.isEmpty())
                        .toList());
        if (!words.isEmpty() && words.length() <= LONGEST) {
            found.add(words.replaceAll("\\s++", " "));
            lastFound = position;
        }
    }
}
