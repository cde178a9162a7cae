package sayso.ingest.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sayso.reading.Maybe;

/// The headline: as the page tells machines, as it stands over the article, or the window title without the outlet.
final class Titles {
    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ");

    /// "The Daily Example of the North": outlets have short names.
    private static final int MOST_OUTLET_WORDS = 6;

    private static final int FEWEST_TITLE_WORDS = 3;

    /// "College Sports | …"
    private static final int MOST_SECTION_WORDS = 2;

    private static final int FEWEST_SHARED_WORDS = 2;

    private Titles() {}

    static Maybe<String> of(Sight page) {
        Maybe<String> told = page.data()
                .text("headline")
                .orElse(page.head().first("og:title", "twitter:title", "dc.title", "parsely-title"))
                .map(title -> withoutOutlet(title, page));
        Maybe<String> shown = overArticle(page.document());
        boolean sameStory = told instanceof Maybe.Known<String>(String one)
                && shown instanceof Maybe.Known<String>(String other)
                && sharedWords(one, other) >= FEWEST_SHARED_WORDS;
        return (sameStory ? without(told, shown) : told.orElse(shown).orElse(windowTitle(page.document())))
                .map(title -> asHeading(title, page.document()));
    }

    /// A heading with the section before it, "Politics | Bridge opens", is told without it.
    private static Maybe<String> without(Maybe<String> told, Maybe<String> shown) {
        String one = Headline.plain(told.or(""));
        String other = Headline.plain(shown.or(""));
        int extra = other.length() - one.length();
        boolean longer = extra > 0
                && other.endsWith(" " + one)
                && other.substring(0, extra).split(" ", -1).length <= MOST_SECTION_WORDS + 1;
        return longer && one.split(" ", -1).length >= FEWEST_TITLE_WORDS ? told : shown;
    }

    /// Where a heading says the title without what stands behind its separator, it is right.
    private static String asHeading(String title, Document document) {
        int cut = firstSeparator(title);
        if (cut < 0) {
            return title;
        }
        String start = Headline.plain(title.substring(0, cut));
        boolean isHeading = document.select("h1, h2").stream()
                .limit(40)
                .anyMatch(heading -> Headline.plain(Words.of(heading)).equals(start));
        return isHeading ? title.substring(0, cut).strip() : title;
    }

    private static int firstSeparator(String title) {
        return SEPARATORS.stream()
                .mapToInt(title::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(-1);
    }

    /// What is told to machines is often worded for search engines: the readers' heading is the title, if it is one.
    private static long sharedWords(String one, String other) {
        Set<String> words = Set.copyOf(longWords(one));
        return longWords(other).stream().distinct().filter(words::contains).count();
    }

    private static List<String> longWords(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++", -1))
                .filter(word -> word.length() >= 4)
                .toList();
    }

    /// The heading, where there is only one of the first rank.
    private static Maybe<String> overArticle(Document document) {
        List<Element> headings = document.select("h1").stream()
                .limit(20)
                .filter(heading -> !Words.of(heading).isEmpty())
                .toList();
        return headings.size() == 1 ? Words.plain(Words.of(headings.getFirst())) : Maybe.unknown();
    }

    private static Maybe<String> windowTitle(Document document) {
        return Words.plain(document.title()).map(Titles::withoutSuffix);
    }

    private static String withoutOutlet(String title, Sight page) {
        int cut = lastSeparator(title);
        if (cut < 0) {
            return title;
        }
        String suffix = letters(title.substring(cut + 3));
        boolean outlet = Publishers.of(page)
                .isKnownAnd(name -> letters(name).equals(suffix)
                        || letters(name).startsWith(suffix)
                        || suffix.startsWith(letters(name)));
        boolean host = page.url()
                .isKnownAnd(url -> suffix.length() > 2 && letters(hostOf(url)).contains(suffix));
        return outlet || host ? title.substring(0, cut).strip() : title;
    }

    private static String withoutSuffix(String title) {
        int cut = lastSeparator(title);
        if (cut < 0) {
            return title;
        }
        boolean outlet = title.substring(cut + 3).strip().split(" ", -1).length <= MOST_OUTLET_WORDS
                && title.substring(0, cut).split(" ", -1).length >= FEWEST_TITLE_WORDS;
        return outlet ? title.substring(0, cut).strip() : title;
    }

    private static int lastSeparator(String title) {
        return SEPARATORS.stream().mapToInt(title::lastIndexOf).max().orElse(-1);
    }

    private static String hostOf(String url) {
        int start = url.indexOf("//") + 2;
        int end = url.indexOf('/', start);
        return url.substring(start, end < 0 ? url.length() : end);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", "");
    }
}
