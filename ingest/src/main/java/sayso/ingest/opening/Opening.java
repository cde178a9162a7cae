package sayso.ingest.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.reading.Maybe;

/// What the first lines of a report tell about it: a dateline such as "KYIV, Aug 30, 2025 (Reuters) - ", or a date
/// on a line of its own.
public record Opening(Maybe<LocalDate> day, Maybe<String> agency) {
    /// A headline, a byline and a date may stand before the first paragraph.
    private static final int LINES = 4;

    /// No dateline is longer.
    private static final int LONGEST_DATELINE = 120;

    /// The credit in brackets and the dash that ends a dateline.
    private static final Pattern CREDIT = Pattern.compile("\\(([\\p{L}. -]{2,40})\\)\\s{0,3}(?:[-–—:]|$)");

    /// "MOSCOW, August 30. /TASS/."
    private static final Pattern SLASHED_CREDIT = Pattern.compile("/([\\p{L}. -]{2,40})/");

    private static final Pattern DASH = Pattern.compile("\\s(?:-{1,2}|–|—)\\s|—");

    /// "By Ana Ruiz, Reuters", "Reuters": a line that only credits.
    private static final Pattern BY = Pattern.compile("(?i)(?:by|source:)\\s");

    /// Of the first lines of `text` that are not blank.
    public static Opening of(String text) {
        Opening opening = new Opening(Maybe.unknown(), Maybe.unknown());
        for (String line : firstLines(text)) {
            opening = opening.orElse(ofLine(line));
        }
        return opening;
    }

    private static List<String> firstLines(String text) {
        String head = text.substring(0, Math.min(text.length(), 8 * 1024));
        return head.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    }

    private static Opening ofLine(String line) {
        String start =
                line.substring(0, Math.min(line.length(), LONGEST_DATELINE)).strip();
        Opening dateline = dateline(start);
        return dateline.orElse(new Opening(
                line.length() <= LONGEST_DATELINE ? WrittenDay.alone(start) : Maybe.unknown(),
                creditAlone(line.strip())));
    }

    /// Before the dash: a place in capitals, perhaps a date, perhaps an agency in brackets.
    private static Opening dateline(String start) {
        Matcher credit = CREDIT.matcher(start);
        if (credit.find() && Agencies.credited(credit.group(1)) instanceof Maybe.Known<String> agency) {
            return new Opening(WrittenDay.in(start.substring(0, credit.start())), agency);
        }
        Matcher slashed = SLASHED_CREDIT.matcher(start);
        if (slashed.find() && Agencies.credited(slashed.group(1)) instanceof Maybe.Known<String> agency) {
            return new Opening(WrittenDay.in(start.substring(0, slashed.start())), agency);
        }
        return new Opening(placeAndDay(start), Maybe.unknown());
    }

    private static Maybe<LocalDate> placeAndDay(String start) {
        Matcher dash = DASH.matcher(start);
        if (dash.find() && startsInCapitals(start)) {
            return WrittenDay.in(start.substring(0, dash.start()));
        }
        return Maybe.unknown();
    }

    /// "KYIV, …": the first word has two capitals at least and no small letter.
    private static boolean startsInCapitals(String start) {
        int letters = 0;
        while (letters < start.length() && Character.isUpperCase(start.charAt(letters))) {
            letters++;
        }
        return letters >= 2 && (letters == start.length() || !Character.isLetter(start.charAt(letters)));
    }

    private static Maybe<String> creditAlone(String line) {
        if (line.length() > LONGEST_DATELINE) {
            return Maybe.unknown();
        }
        Matcher by = BY.matcher(line);
        String credits = by.lookingAt() ? line.substring(by.end()) : line;
        String last = credits.substring(credits.lastIndexOf(',') + 1);
        boolean onlyCredit = by.lookingAt() || last.length() == credits.length();
        return onlyCredit ? Agencies.credited(last) : Maybe.unknown();
    }

    private Opening orElse(Opening other) {
        return new Opening(day.orElse(other.day), agency.orElse(other.agency));
    }
}
