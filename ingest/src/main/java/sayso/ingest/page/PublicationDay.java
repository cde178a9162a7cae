package sayso.ingest.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import sayso.ingest.opening.Opening;
import sayso.ingest.opening.WrittenDay;
import sayso.reading.Dateline;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;

/// The day of publication as the page tells it: to machines first, then in its address, then to readers.
final class PublicationDay {
    private static final String[] META = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "date.published",
        "published_time",
        "publishdate",
        "publish-date",
        "publish_date",
        "published-date",
        "pubdate",
        "pub_date",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "dcterms.date",
        "dc.date.created",
        "dc.date",
        "citation_publication_date",
        "citation_date",
        "originalpublicationdate",
        "displaydate",
        "datecreated",
        "date",
        "timestamp"
    };

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    /// `/2020/06/07/`, `/2020-06-07`, `/2020/jun/07/`.
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "[/_-]((?:19|20)\\d{2})[/-](\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\\d{1,2})(?!\\d)");

    private static final int MOST_ELEMENTS = 30;

    private static final int MOST_LINES = 300;

    private PublicationDay() {}

    static Dateline of(Sight page, Opening opening) {
        return dated(inItsOwnZone(toMachines(page), inAddress(page.url().or(""))), PublishedFrom.METADATA)
                .orElse(dated(opening.day(), PublishedFrom.DATELINE))
                .orElse(dated(toReaders(page), PublishedFrom.TEXT))
                .or(new Dateline.Undated());
    }

    /// Evening news in America carry tomorrow's date in UTC, but today's in their address.
    private static Maybe<LocalDate> inItsOwnZone(Maybe<LocalDate> told, Maybe<LocalDate> inAddress) {
        boolean dayBefore =
                told instanceof Maybe.Known<LocalDate>(LocalDate day) && inAddress.isKnownAnd(day.minusDays(1)::equals);
        return dayBefore ? inAddress : told;
    }

    private static Maybe<Dateline> dated(Maybe<LocalDate> day, PublishedFrom from) {
        return day.map(known -> new Dateline.Dated(known, from));
    }

    private static Maybe<LocalDate> toMachines(Sight page) {
        return first(page.data().text("datePublished").toList())
                .orElse(inHead(page.head()))
                .orElse(first(marked(page, "[itemprop=datePublished]")))
                .orElse(inAddress(page.url().or("")))
                .orElse(first(marked(
                        page, "time[pubdate], article time[datetime], time[class*=publish], header time[datetime]")))
                .orElse(first(page.data().text("dateCreated").toList()))
                .orElse(first(marked(page, "time[datetime]")));
    }

    private static Maybe<LocalDate> inHead(Head head) {
        for (String name : META) {
            if (first(head.first(name).toList()) instanceof Maybe.Known<LocalDate> day) {
                return day;
            }
        }
        return Maybe.unknown();
    }

    private static Maybe<LocalDate> first(List<String> written) {
        for (String each : written) {
            if (WrittenDay.in(each).orElse(compact(each)) instanceof Maybe.Known<LocalDate> day) {
                return day;
            }
        }
        return Maybe.unknown();
    }

    private static Maybe<LocalDate> compact(String written) {
        Matcher digits = COMPACT.matcher(written.strip());
        return digits.lookingAt()
                ? WrittenDay.in(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3))
                : Maybe.unknown();
    }

    private static Maybe<LocalDate> inAddress(String url) {
        Matcher day = IN_ADDRESS.matcher(url);
        return day.find()
                ? WrittenDay.in(day.group(3) + "." + month(day.group(2)) + "." + day.group(1))
                : Maybe.unknown();
    }

    private static String month(String written) {
        int number = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(written) / 3 + 1;
        return Character.isDigit(written.charAt(0)) ? written : String.valueOf(number);
    }

    private static List<String> marked(Sight page, String where) {
        List<String> found = new ArrayList<>();
        for (Element element : page.document().select(where)) {
            found.add(element.attr("datetime"));
            found.add(element.attr("content"));
            found.add(Words.of(element));
            if (found.size() > 3 * MOST_ELEMENTS) {
                break;
            }
        }
        return found;
    }

    /// Near the headline: in what is called a date, or on a line of its own.
    private static Maybe<LocalDate> toReaders(Sight page) {
        return first(marked(page, "time, [class*=publish], [class*=date], [class*=Date], [id*=date], [class*=posted]"))
                .orElse(alone(page));
    }

    private static Maybe<LocalDate> alone(Sight page) {
        return page.document()
                .body()
                .nodeStream(TextNode.class)
                .filter(node -> !node.isBlank())
                .limit(MOST_LINES)
                .map(node -> WrittenDay.alone(node.getWholeText().strip()))
                .filter(Maybe::isKnown)
                .findFirst()
                .orElse(Maybe.unknown());
    }
}
