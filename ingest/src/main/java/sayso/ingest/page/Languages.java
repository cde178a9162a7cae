package sayso.ingest.page;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// The language that a page claims, as BCP 47; English where it claims none.
final class Languages {
    private static final String ENGLISH = "en";

    private Languages() {}

    static String of(Sight page) {
        Element html = page.document().selectFirst("html");
        List<String> claims = List.of(
                html == null ? "" : html.attr("lang"),
                html == null ? "" : html.attr("xml:lang"),
                page.head().first("content-language", "language", "og:locale").or(""));
        return claims.stream()
                .map(Languages::normal)
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElse(ENGLISH);
    }

    /// "" where `claim` is no language.
    private static String normal(String claim) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(claim.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag()
                    .replace("und", "");
        } catch (IllformedLocaleException _) {
            return "";
        }
    }
}
