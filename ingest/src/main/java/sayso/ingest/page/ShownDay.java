package sayso.ingest.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import sayso.ingest.opening.WrittenDay;
import sayso.reading.Maybe;

/// The day that a page shows its readers: of all dates on it the one that looks most like a date of publication, by
/// where it stands, what its element is called, and what is written around it.
final class ShownDay implements NodeFilter {
    /// A date that is called one and stands by the headline, or the like.
    private static final int SURE = 7;

    private static final int NEAR_AFTER = 600;

    private static final int NEAR_BEFORE = 250;

    /// Comments and calendars hold thousands of dates.
    private static final int MOST_DATES = 300;

    private static final int LONGEST_LINE = 120;

    private static final int SHORTEST_LINE = 8;

    /// "Town hall, 30 August 2025" by the headline; sentences are longer.
    private static final int SHORT_LINE = 60;

    private static final int LONGEST_OPENING = 40;

    /// Pages are younger than the web; what they show of older days is history.
    private static final int FIRST_YEAR = 1995;

    private static final int ANCESTORS = 3;

    private static final Set<String> DATE_NAMES = Set.of(
            "date",
            "dates",
            "datum",
            "fecha",
            "time",
            "timestamp",
            "datetime",
            "published",
            "publish",
            "publishdate",
            "publication",
            "pubdate",
            "posted",
            "postdate",
            "created",
            "updated",
            "modified",
            "lastchanged",
            "dateline",
            "released",
            "release",
            "submitted",
            "publishing",
            "veroeffentlicht",
            "zeit",
            "data");

    private static final Set<String> ABOUT_NAMES = Set.of(
            "meta", "info", "infos", "byline", "author", "postmeta", "details", "postdetails", "subline", "stand");

    private static final Set<String> ELSEWHERE = Set.of(
            "related",
            "comment",
            "comments",
            "sidebar",
            "footer",
            "recommended",
            "recommendations",
            "trending",
            "popular",
            "teaser",
            "teasers",
            "widget",
            "recent",
            "latest",
            "archive",
            "calendar",
            "menu",
            "nav",
            "navigation",
            "banner",
            "ticker",
            "event",
            "events",
            "outbrain",
            "copyright",
            "carousel",
            "commentlist");

    private static final Set<String> ELSEWHERE_TAGS = Set.of("aside", "footer", "nav", "select", "button", "form");

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)\\b(?:publi[a-z]{1,10}|posted|created|erstellt|veröffentlicht|erschienen|stand|datum|date|issued"
                    + "|eingestellt|geschrieben|geplaatst|pubblicato|objavljeno|opublikowano|yayınlanma|опубликовано"
                    + "|gespeichert|released)\\b",
            Pattern.UNICODE_CASE);

    private final WrittenDay.Order order;
    private final Headline title;
    private long position;
    private long headline = -1;
    private int dates;
    private int best = Integer.MIN_VALUE;
    private long bestPosition;
    private Maybe<LocalDate> day = Maybe.unknown();

    private ShownDay(WrittenDay.Order order, Headline title) {
        this.order = order;
        this.title = title;
    }

    /// @param sure whether it is called a date and stands by the headline
    record Found(Maybe<LocalDate> day, boolean sure) {}

    static Found of(Sight page, Maybe<String> title, WrittenDay.Order order) {
        ShownDay walk = new ShownDay(order, new Headline(title.or("")));
        page.document().body().filter(walk);
        return new Found(walk.day, walk.best >= SURE);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text(words);
        } else if (node instanceof Element element) {
            if (element.nameIs("script") || element.nameIs("style") || element.nameIs("noscript")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            element(element);
        }
        return dates > MOST_DATES ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void element(Element element) {
        if (title.is(element)) {
            headline = position;
        }
        if (element.nameIs("time") || element.hasAttr("datetime") || isTitled(element)) {
            String words = Words.of(element);
            Maybe<LocalDate> written = WrittenDay.in(words, order);
            for (String attribute : List.of("datetime", "title", "content")) {
                written = written.orElse(StatedDay.day(Maybe.ofText(element.attr(attribute))));
            }
            if (written instanceof Maybe.Known<LocalDate>(LocalDate found)) {
                offer(found, element, words, WrittenDay.in(words, order).isKnown() ? 3 : 2);
            }
        }
    }

    private static boolean isTitled(Element element) {
        return element.hasAttr("title") && (element.nameIs("abbr") || NameParts.hasAny(element, DATE_NAMES));
    }

    private void text(TextNode words) {
        String whole = words.getWholeText().strip();
        position += whole.length();
        boolean isLong = whole.length() > 2 * LONGEST_LINE;
        Element parent = words.parent();
        String line = isLong ? opening(whole) : whole;
        if (line.length() >= SHORTEST_LINE && parent != null) {
            Maybe<LocalDate> alone = WrittenDay.alone(line, order);
            Maybe<LocalDate> found = alone.orElse(WrittenDay.in(line, order));
            if (found instanceof Maybe.Known<LocalDate>(LocalDate known)) {
                offer(known, parent, line, alone.isKnown() ? 2 : whole.length() < LONGEST_LINE ? 0 : -2);
            }
        }
    }

    /// "27.1.2022 - The bridge …"
    private static String opening(String paragraph) {
        int dash = paragraph.substring(0, LONGEST_OPENING).indexOf(" - ");
        return dash < 0 ? "" : paragraph.substring(0, dash);
    }

    private void offer(LocalDate found, Element element, String line, int shape) {
        if (found.getYear() < FIRST_YEAR) {
            return;
        }
        dates++;
        int looks = shape + byName(element) + (PUBLISHED.matcher(line).find() ? 2 : 0);
        boolean beside = looks == 0 && line.length() < SHORT_LINE && byPlace() > 0;
        if (looks < 1 && !beside) {
            return;
        }
        int score = looks + byPlace();
        if (isElsewhere(element)) {
            score -= 6;
        }
        if (score > best || (score == best && isNearer())) {
            best = score;
            bestPosition = position;
            day = Maybe.known(found);
        }
    }

    /// After a headline that came late, the same words count for more.
    private boolean isNearer() {
        return headline >= 0
                && bestPosition < headline
                && position >= headline
                && bestPosition + NEAR_BEFORE < headline;
    }

    private int byPlace() {
        if (headline < 0) {
            return 0;
        }
        return position - headline <= NEAR_AFTER ? 4 : 0;
    }

    private static int byName(Element element) {
        Element at = element;
        int points = 0;
        for (int up = 0; up < ANCESTORS && at != null; up++) {
            points = Math.max(points, NameParts.hasAny(at, DATE_NAMES) ? 3 : NameParts.hasAny(at, ABOUT_NAMES) ? 1 : 0);
            at = at.parent();
        }
        return points;
    }

    private static boolean isElsewhere(Element element) {
        for (Element at = element; at != null && !at.nameIs("body"); at = at.parent()) {
            if (ELSEWHERE_TAGS.contains(at.normalName()) || NameParts.hasAny(at, ELSEWHERE)) {
                return true;
            }
        }
        return false;
    }
}
