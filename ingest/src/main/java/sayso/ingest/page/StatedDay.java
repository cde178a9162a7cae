package sayso.ingest.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import sayso.ingest.opening.WrittenDay;
import sayso.reading.Maybe;

/// The day that a page tells machines: in linked data, in its head, in microdata, in its address.
final class StatedDay {
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
        "publication-date",
        "pubdate",
        "pub_date",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "shareaholic:article_published_time",
        "dc.date.issued",
        "dc.date.created",
        "dcterms.created",
        "dcterms.issued",
        "dcterms.date",
        "dc.date",
        "citation_publication_date",
        "citation_date",
        "originalpublicationdate",
        "displaydate",
        "datecreated",
        "date",
        "bt:pubdate",
        "rnews:datepublished",
        "timestamp"
    };

    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dateupdate",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "revision_date",
        "updated_time"
    };

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    /// `/2020/06/07/`, `/2020-06-07`, `/2020/jun/07/`, `/20200607_`.
    private static final Pattern IN_ADDRESS = Pattern.compile("[/_-]((?:19|20)\\d{2})(?:[/_-]"
            + "(\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-](\\d{1,2})(?!\\d)"
            + "|(\\d{2})(\\d{2})(?![\\d]))");

    /// What scripts say in their own words: `"datePublished":"2025-08-30T…"`, `publishdate: '2025-08-30'`.
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?i)[\"'](?:date_?publish(?:ed)?|publish(?:ed)?_?(?:date|at|on|time)|pub_?date|publication_?date"
                    + "|firstpublished(?:at)?|date_?created|created_?at|first_?publish(?:ed)?_?date)"
                    + "\\\\?[\"']\\s{0,3}:\\s{0,3}\\\\?[\"']([^\"'\\\\<>]{8,40})");

    private static final int LONGEST_SCRIPT = 400_000;

    private StatedDay() {}

    /// In the places meant for it.
    static Maybe<LocalDate> published(Sight page) {
        return day(page.data().text("datePublished"))
                .orElse(inHead(page.head(), META))
                .orElse(inMicrodata(page))
                .orElse(day(page.data().anywhere("datePublished")));
    }

    /// In the address of the page.
    static Maybe<LocalDate> inAddress(String url) {
        Matcher found = IN_ADDRESS.matcher(url);
        while (found.find()) {
            Maybe<LocalDate> day = found.group(2) == null
                    ? WrittenDay.in(found.group(1) + "-" + found.group(4) + "-" + found.group(5))
                    : WrittenDay.in(found.group(3) + " " + found.group(2) + " " + found.group(1))
                            .orElse(WrittenDay.in(found.group(3) + "." + found.group(2) + "." + found.group(1)));
            if (day.isKnown()) {
                return day;
            }
        }
        return Maybe.unknown();
    }

    /// Where it is said in passing: when something was created or changed, in a script, in the address of the
    /// picture.
    static Maybe<LocalDate> inPassing(Sight page) {
        return day(page.data().text("dateCreated"))
                .orElse(day(page.data().anywhere("uploadDate")))
                .orElse(inScripts(page))
                .orElse(day(page.data().anywhere("dateModified")))
                .orElse(inHead(page.head(), MODIFIED))
                .orElse(inHead(page.head(), "description", "og:description", "og:title"))
                .orElse(
                        page.head().first("og:image", "twitter:image") instanceof Maybe.Known<String>(String image)
                                ? inAddress(image)
                                : Maybe.unknown());
    }

    private static Maybe<LocalDate> inHead(Head head, String... names) {
        for (String name : names) {
            if (day(head.first(name)) instanceof Maybe.Known<LocalDate> day) {
                return day;
            }
        }
        return Maybe.unknown();
    }

    private static Maybe<LocalDate> inMicrodata(Sight page) {
        for (Element element : page.document().select("[itemprop=datePublished], [property=datePublished]")) {
            for (String written : List.of(element.attr("content"), element.attr("datetime"), Words.of(element))) {
                if (day(Maybe.ofText(written)) instanceof Maybe.Known<LocalDate> day) {
                    return day;
                }
            }
        }
        return Maybe.unknown();
    }

    private static Maybe<LocalDate> inScripts(Sight page) {
        for (Element script : page.document().select("script")) {
            String code = script.data();
            Matcher found = IN_SCRIPT.matcher(code.substring(0, Math.min(code.length(), LONGEST_SCRIPT)));
            while (found.find()) {
                if (day(Maybe.known(found.group(1))) instanceof Maybe.Known<LocalDate> day) {
                    return day;
                }
            }
        }
        return Maybe.unknown();
    }

    /// The start of Unix time is no day of publication but a field left empty.
    static Maybe<LocalDate> day(Maybe<String> written) {
        return switch (written) {
            case Maybe.Known<String>(String text) -> {
                Maybe<LocalDate> day =
                        WrittenDay.in(text, WrittenDay.Order.MONTH_FIRST).orElse(compact(text));
                yield day.isKnownAnd(known -> known.getYear() <= 1970) ? Maybe.unknown() : day;
            }
            case Maybe.Unknown<String>() -> Maybe.unknown();
        };
    }

    private static Maybe<LocalDate> compact(String written) {
        Matcher digits = COMPACT.matcher(written.strip());
        return digits.lookingAt()
                ? WrittenDay.in(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3))
                : Maybe.unknown();
    }
}
