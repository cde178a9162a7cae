package sayso.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import sayso.ingest.opening.Agencies;
import sayso.reading.Maybe;

/// Who wrote the article: people by name, and the agency where it is agency copy.
final class Bylines {
    /// Names above an article are few; what yields more is no byline.
    private static final int MOST_PEOPLE = 12;

    private static final int MOST_ELEMENTS = 5;

    private static final int LONGEST_BYLINE = 200;

    private static final Pattern LEAD = Pattern.compile(
            "(?:written\\s|reporting\\s|story\\s|posted\\s|words\\s)?by[:\\s]\\s{0,9}|author[:\\s]\\s{0,9}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s{0,9}(?:,|;|\\||/|•|·|&|\\s(?:and|with|in|for|at|on)\\s|\\s[-–—]\\s)\\s{0,9}",
            Pattern.CASE_INSENSITIVE);

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";

    private static final String PARTICLE =
            "van|von|de|der|den|da|di|del|la|le|bin|al|el|ibn|dos|ter|al-\\p{L}{1,30}|d'\\p{L}{1,30}";

    /// Two to five words, each with a capital: "Ana Ruiz", "J. M. van der Berg", "ANA RUIZ".
    private static final Pattern NAME =
            Pattern.compile(CAPITAL + "\\s(?:(?:" + CAPITAL + "|" + PARTICLE + ")\\s){0,3}" + CAPITAL);

    /// Words that no person is called.
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?i)\\b(?:staff|news|editors?|editorial|team|desk|press|agency|agencies|correspondent|reporters?|writers?|"
                    + "bureau|times|post|daily|media|magazine|service|contributors?|associated|university|today|online|"
                    + "published|updated|network|newsroom|the|our|admin|guest)\\b");

    private Bylines() {}

    /// What a byline credits.
    record Credits(List<String> people, Maybe<String> agency) {
        Credits {
            people = List.copyOf(people);
        }
    }

    static Credits of(Sight page) {
        List<Credits> sources = List.of(
                credits(page.data().names("author")),
                credits(page.data().names("creator")),
                credits(inHead(page.head())),
                credits(inPage(page, "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")),
                credits(inPage(
                        page, "[class*=byline], [class*=author-name], [class*=authorName], [class*=author_name]")),
                credits(inPage(page, "[class*=author]")));
        List<String> people = sources.stream()
                .map(Credits::people)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        Maybe<String> agency = sources.stream().map(Credits::agency).reduce(Maybe.unknown(), Maybe::orElse);
        return new Credits(people, agency);
    }

    private static List<String> inHead(Head head) {
        return head.first(
                        "author",
                        "article:author_name",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "byl",
                        "citation_author",
                        "article:author",
                        "dcterms.creator",
                        "cxenseparse:author")
                .toList();
    }

    private static List<String> inPage(Sight page, String where) {
        List<String> found = new ArrayList<>();
        for (Element element : page.document().select(where)) {
            String words = Words.of(element);
            if (!words.isEmpty() && words.length() <= LONGEST_BYLINE) {
                found.add(words);
            }
            if (found.size() == MOST_ELEMENTS) {
                break;
            }
        }
        return found;
    }

    private static Credits credits(List<String> bylines) {
        Set<String> people = new LinkedHashSet<>();
        Maybe<String> agency = Maybe.unknown();
        for (String byline : bylines) {
            if (byline.length() > LONGEST_BYLINE) {
                continue;
            }
            Matcher lead = LEAD.matcher(byline);
            String names = lead.lookingAt() ? byline.substring(lead.end()) : byline;
            for (String part : BETWEEN.split(names, -1)) {
                agency = agency.orElse(Agencies.credited(part));
                if (isPerson(part.strip())) {
                    people.add(part.strip());
                }
            }
        }
        return new Credits(people.size() > MOST_PEOPLE ? List.of() : List.copyOf(people), agency);
    }

    private static boolean isPerson(String words) {
        return NAME.matcher(words).matches()
                && !NO_PERSON.matcher(words).find()
                && !Agencies.credited(words).isKnown();
    }
}
