package sayso.evaluation.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// How well one page was read. What nobody noted about the page is unknown.
///
/// @param taken whether an article was found at all
record PageScore(
        boolean taken,
        Maybe<Overlap> body,
        Maybe<Overlap> passages,
        Maybe<Boolean> title,
        Maybe<Boolean> authors,
        Maybe<Boolean> day) {
    private static final Pattern SPACE = Pattern.compile("\\s++", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

    static PageScore of(GoldPage gold, Maybe<Report> read) {
        String text = read.map(Report::text).or("");
        return new PageScore(
                read.isKnown(),
                gold.body().map(body -> Shingles.overlap(body, text)),
                gold.hasPassages() ? Maybe.known(passages(gold, text)) : Maybe.unknown(),
                gold.title().map(title -> plain(title).equals(plain(PageScore.title(read)))),
                gold.authors().map(names -> plain(names).equals(plain(authors(read)))),
                gold.day().map(day -> day.equals(day(read))));
    }

    static String title(Maybe<Report> read) {
        return read.map(report -> report.masthead().title().or("")).or("");
    }

    /// The people of the byline; where it has none, the agency.
    static List<String> authors(Maybe<Report> read) {
        if (read instanceof Maybe.Known<Report>(Report report)) {
            List<String> people = report.masthead().byline();
            return people.isEmpty() ? report.masthead().agency().toList() : people;
        }
        return List.of();
    }

    static String day(Maybe<Report> read) {
        return read.map(report -> report.masthead()
                        .dateline()
                        .known()
                        .map(Object::toString)
                        .or(""))
                .or("");
    }

    /// Substrings, white space made one space, as trafilatura's `eval_common.py` counts them.
    private static Overlap passages(GoldPage gold, String text) {
        String spaced = spaced(text);
        long right = gold.with().stream()
                .filter(each -> spaced.contains(spaced(each)))
                .count();
        long wrong = gold.without().stream()
                .filter(each -> spaced.contains(spaced(each)))
                .count();
        return new Overlap(right, right + wrong, gold.with().size());
    }

    private static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// Letters and digits in lower case: neither spelling of quotation marks nor capitals decide.
    private static String plain(String title) {
        return NO_LETTER.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Set<String> plain(List<String> names) {
        Set<String> plain = new TreeSet<>();
        names.forEach(name -> plain.add(plain(name)));
        return plain;
    }
}
