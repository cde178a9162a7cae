package sayso.ingest.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import sayso.text.WordList;

/// Which elements of a page stand around the article rather than in it.
final class Furniture {
    /// Never read: no words, or words of something else.
    private static final Set<String> NEVER_READ = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "figure",
            "figcaption",
            "button",
            "select",
            "textarea",
            "input",
            "option",
            "iframe",
            "svg",
            "math",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "dialog",
            "head",
            "title",
            "menu",
            "datalist");

    /// Mostly furniture; some sites put the whole article into one.
    private static final Set<String> SELDOM_READ = Set.of("aside", "footer", "header", "form", "h1");

    private static final Set<String> WHOLE_PAGE = Set.of("html", "body", "main", "article");

    private static final Set<String> WORDS = words();

    private Furniture() {}

    static boolean isNeverRead(Element element) {
        return NEVER_READ.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /// By its tag, or by the words of its class and id.
    static boolean isSeldomRead(Element element) {
        String tag = element.normalName();
        return SELDOM_READ.contains(tag)
                || element.attr("aria-hidden").equals("true")
                || (!WHOLE_PAGE.contains(tag) && NameParts.hasAny(element, WORDS));
    }

    private static Set<String> words() {
        return WordList.rows(Furniture.class, "furniture.tsv").stream()
                .map(List::getFirst)
                .collect(Collectors.toUnmodifiableSet());
    }
}
