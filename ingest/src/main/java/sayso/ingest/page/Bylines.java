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
                    + "bureau|redazione|redaktion|redacción|rédaction|report|arts|times|post|daily|media|magazine|service|contributors?|associated|university|today|online|"
                    + "published|updated|network|newsroom|the|our|admin|guest|view|all|archive|links|social|follow|more|see|read"
                    + "|about|profile|contact|share|photos?|analyst|cent(?:er|re)|institute|sentinel|research|fellow|commentary"
                    + "|journalist|text|size|data|graphics|reporting|min|minutes?|ago|senior|chief|deputy|opinion|columnist)\\b");

    private static final Pattern ALIAS = Pattern.compile("\\p{Lu}[\\p{L}\\d’'-]{3,24}");

    /// "Ana Ruiz MS", "Ana Ruiz PhD".
    private static final Pattern DEGREES = Pattern.compile(
            "(?:,?\\s(?:MS|MSc|MA|MBA|MPH|MD|M\\.D\\.|PhD|Ph\\.D\\.|RD|RDN|LD|RN|JD|DO|BSc|CPT|CFP))+$");

    private final String publisher;

    private Bylines(Sight page) {
        publisher = Headline.plain(Publishers.of(page).or("")) + " | "
                + Headline.plain(page.head().first("og:site_name").or(""));
    }

    /// What a byline credits.
    record Credits(List<String> people, Maybe<String> agency) {
        Credits {
            people = List.copyOf(people);
        }
    }

    static Credits of(Sight page, Maybe<String> title) {
        Bylines bylines = new Bylines(page);
        Credits authors = bylines.credits(page.data().names("author"), true);
        Credits creators = bylines.credits(page.data().names("creator"), true);
        Credits told = bylines.first(List.of(
                isPartOf(creators.people, authors.people) ? creators : authors,
                creators,
                bylines.credits(inHead(page.head()), true)));
        Credits shown = bylines.first(ShownByline.of(page, title).stream()
                .map(words -> bylines.credits(words, false))
                .toList());
        Credits elsewhere = bylines.first(List.of(
                bylines.credits(
                        inPage(page, "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]"), true),
                bylines.credits(
                        inPage(
                                page,
                                "[class*=byline], [class*=author-name], [class*=authorName], [class*=author_name]"),
                        false),
                bylines.credits(inPage(page, "[class*=author]"), false)));
        boolean shownBetter = isPartOf(shown.people, told.people)
                || (isPartOf(told.people, shown.people) && !isPartOf(creators.people, authors.people));
        List<String> people = shownBetter ? shown.people : told.people;
        List<String> all = bylines.first(List.of(new Credits(people, told.agency), shown, elsewhere)).people;
        return new Credits(all, told.agency.orElse(shown.agency).orElse(elsewhere.agency));
    }

    private Credits first(List<Credits> sources) {
        List<String> people = sources.stream()
                .map(Credits::people)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Credits(people, sources.stream().map(Credits::agency).reduce(Maybe.unknown(), Maybe::orElse));
    }

    /// Some of the others, but not none and not all.
    private static boolean isPartOf(List<String> few, List<String> many) {
        return !few.isEmpty() && few.size() < many.size() && Set.copyOf(many).containsAll(few);
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

    private Credits credits(List<String> bylines, boolean explicit) {
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
                String name = DEGREES.matcher(part.strip()).replaceFirst("");
                if (isPerson(name) || (explicit && isAlias(name))) {
                    people.add(name);
                }
            }
        }
        return new Credits(people.size() > MOST_PEOPLE ? List.of() : List.copyOf(people), agency);
    }

    private boolean isPerson(String words) {
        return NAME.matcher(words).matches() && isNobodyElse(words);
    }

    /// What somebody signs with: "CarolRomig".
    private boolean isAlias(String words) {
        return ALIAS.matcher(words).matches() && isNobodyElse(words);
    }

    private boolean isNobodyElse(String words) {
        return !NO_PERSON.matcher(words).find()
                && !Agencies.credited(words).isKnown()
                && !publisher.contains(Headline.plain(words));
    }
}
