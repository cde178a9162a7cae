package sayso.ingest.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// How pages mark the element that holds their article.
final class Marks {
    private static final List<String> NAMES = List.of(
            "articlebody",
            "articlecontent",
            "articletext",
            "storybody",
            "storycontent",
            "storytext",
            "entrycontent",
            "postcontent",
            "postbody",
            "bodycopy",
            "contentbody",
            "articlemain");

    private Marks() {}

    /// By element, microdata, or class and id: "article-body", "article__body", "ArticleBody".
    static boolean isArticle(Element element) {
        return element.nameIs("article")
                || element.attr("itemprop").equals("articleBody")
                || isCalledSo(element.className())
                || isCalledSo(element.id());
    }

    private static boolean isCalledSo(String names) {
        if (names.isEmpty() || names.length() > 400) {
            return false;
        }
        String plain = names.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return NAMES.stream().anyMatch(plain::contains);
    }
}
