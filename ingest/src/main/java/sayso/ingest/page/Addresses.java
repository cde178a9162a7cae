package sayso.ingest.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import sayso.reading.Maybe;

/// Where a saved page comes from: its canonical address, or what the browser noted when it saved the page.
final class Addresses {
    private static final int LONGEST = 2000;

    /// `saved from url=(0031)https://…` (browsers), `url: https://…` (SingleFile).
    private static final Pattern NOTE = Pattern.compile("\\burl(?:=\\(\\d{4}\\)|:\\s?)(https?://\\S{1,2000})");

    private Addresses() {}

    static Maybe<String> of(Document page, Head head) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        Maybe<String> canonical = link == null ? Maybe.unknown() : absolute(link.attr("href"));
        return canonical
                .orElse(
                        head.first("og:url") instanceof Maybe.Known<String>(String url)
                                ? absolute(url)
                                : Maybe.unknown())
                .orElse(noted(page));
    }

    private static Maybe<String> absolute(String url) {
        boolean whole = url.length() <= LONGEST && (url.startsWith("https://") || url.startsWith("http://"));
        return whole ? Maybe.ofText(url) : Maybe.unknown();
    }

    private static Maybe<String> noted(Document page) {
        Element html = page.selectFirst("html");
        return noteIn(page.childNodes()).orElse(html == null ? Maybe.unknown() : noteIn(html.childNodes()));
    }

    private static Maybe<String> noteIn(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Comment comment) {
                String data = comment.getData();
                Matcher note = NOTE.matcher(data.substring(0, Math.min(data.length(), 2 * LONGEST)));
                if (note.find()) {
                    return Maybe.known(note.group(1));
                }
            }
        }
        return Maybe.unknown();
    }
}
