package sayso.ledger.linking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import sayso.naming.States;
import sayso.reading.Counted;
import sayso.reading.Maybe;
import sayso.reading.Timex;
import sayso.text.WordList;

/// Who, where and when a figure counts, in words that can be compared.
final class Population {
    static final Set<String> PEOPLE = Set.of("people");

    private static final Map<String, String> WORDS = words();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int DAY_LENGTH = 10;

    private Population() {}

    /// "North Korean soldiers" as north, korea, troops; empty if nobody is named.
    static Set<String> of(Counted counted) {
        Set<String> words = new TreeSet<>();
        for (String word : NameWords.ofBody(counted.population().or(""))) {
            String said = WORDS.getOrDefault(word, word);
            if (!said.equals("-") && !Character.isDigit(said.charAt(0))) {
                words.add(said);
            }
        }
        return words;
    }

    static Set<String> placeOf(Counted counted) {
        return new TreeSet<>(NameWords.ofBody(counted.place().or("")));
    }

    /// Whether the place is a state, in which any other place of the story may lie, or none.
    static boolean isWide(Counted counted) {
        return !counted.place().isKnown()
                || counted.place().isKnownAnd(place -> States.speakingAs(place).isKnown());
    }

    /// The first day that a date means. Unknown for what is no stretch of the calendar.
    static Maybe<LocalDate> day(Timex date) {
        String value = date.value();
        try {
            if (DAY.matcher(value).matches()) {
                return Maybe.known(LocalDate.parse(value.substring(0, DAY_LENGTH)));
            }
            if (MONTH.matcher(value).matches()) {
                return Maybe.known(LocalDate.parse(value + "-01"));
            }
            return YEAR.matcher(value).matches() ? Maybe.known(LocalDate.parse(value + "-01-01")) : Maybe.unknown();
        } catch (java.time.format.DateTimeParseException _) {
            // "2026-02-31": a value of TIMEX3 by its form, no day
            return Maybe.unknown();
        }
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : WordList.rows(Population.class, "populations.tsv")) {
            for (String word : row.get(1).split(" ", -1)) {
                words.put(word, row.get(0));
            }
        }
        return words;
    }
}
