package sayso.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// Weighs which of several reports with the same text came first.
final class Origin {
    /// The agency that is credited published this one itself.
    private static final int OWN_COPY = 4;

    /// It was published before the others.
    private static final int EARLIEST = 2;

    /// It names an author, whom copies often leave out.
    private static final int SIGNED = 1;

    /// It credits no agency while others do not either, and holds more of the text than any other.
    private static final int WHOLE = 1;

    private final List<Report> reports;
    private final Maybe<String> agency;
    private final Report core;
    private final List<Integer> words;

    Origin(Report core, List<Report> reports) {
        this.core = core;
        this.reports = reports;
        this.words = reports.stream()
                .map(report -> Wording.of(report.text()).words())
                .toList();
        this.agency = reports.stream()
                .map(report -> report.masthead().agency())
                .filter(Maybe::isKnown)
                .findFirst()
                .orElse(Maybe.unknown());
    }

    /// Which report it is, of those given.
    ///
    /// @param reasons in words, the strongest first
    record Found(int index, Maybe<String> agency, List<String> reasons) {}

    Found found() {
        int best = 0;
        for (int at = 1; at < reports.size(); at++) {
            best = weight(at) > weight(best) ? at : best;
        }
        return new Found(best, agency, reasons(best));
    }

    private int weight(int at) {
        Masthead masthead = reports.get(at).masthead();
        return (isOwnCopy(masthead) ? OWN_COPY : 0)
                + (isEarliest(masthead) ? EARLIEST : 0)
                + (masthead.byline().isEmpty() ? 0 : SIGNED)
                + (isWhole(at) ? WHOLE : 0);
    }

    private List<String> reasons(int at) {
        Masthead masthead = reports.get(at).masthead();
        List<String> reasons = new ArrayList<>();
        if (agency instanceof Maybe.Known<String>(String credited)) {
            reasons.add(
                    isOwnCopy(masthead)
                            ? "published by " + credited + ", which the text is credited to"
                            : "the text is credited to " + credited + ", whose own report is not among these");
        }
        if (isEarliest(masthead)) {
            reasons.add("published before the others, on "
                    + masthead.dateline().known().map(LocalDate::toString).or(""));
        }
        if (isWhole(at)) {
            reasons.add("holds more of the common text than any other");
        }
        if (!masthead.byline().isEmpty()) {
            reasons.add("signed by " + String.join(", ", masthead.byline()));
        }
        if (reasons.isEmpty()) {
            reasons.add("nothing tells them apart: named first");
        }
        return reasons;
    }

    private boolean isOwnCopy(Masthead masthead) {
        return agency instanceof Maybe.Known<String>(String credited)
                && masthead.publisher()
                        .isKnownAnd(publisher ->
                                publisher.toLowerCase(Locale.ROOT).contains(credited.toLowerCase(Locale.ROOT)));
    }

    private boolean isEarliest(Masthead masthead) {
        List<LocalDate> days = reports.stream()
                .flatMap(report -> report.masthead().dateline().known().toList().stream())
                .toList();
        return days.size() > 1
                && masthead.dateline().known() instanceof Maybe.Known<LocalDate>(LocalDate day)
                && days.stream().filter(other -> !other.isAfter(day)).count() == 1;
    }

    /// It is the one that all others are copies of, and the longest.
    private boolean isWhole(int at) {
        return reports.get(at).equals(core)
                && IntStream.range(0, words.size()).allMatch(other -> other == at || words.get(other) < words.get(at));
    }
}
