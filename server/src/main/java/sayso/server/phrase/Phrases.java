package sayso.server.phrase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import sayso.reading.Count;
import sayso.reading.Finding;
import sayso.reading.Maybe;

/// Small turns of phrase that several parts of the view share.
public final class Phrases {
    /// Between things said about one thing. A line may end before the dot, not behind it: the space there does not
    /// break.
    public static final String DOT = " ·\u00A0";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Phrases() {}

    /// "30 August 2025".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "one", "one and another", "one, another and a third".
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /// "1 sentence", "1,200 sentences".
    public static String plural(long count, String one) {
        return number(count) + " " + one + (count == 1 ? "" : "s");
    }

    /// "1 address", "2 addresses".
    public static String plural(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /// "6,000".
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// "0.85".
    public static String confidence(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    /// "rule said-before, confidence 0.85".
    public static String finding(Finding finding) {
        String confidence = "confidence " + confidence(finding.confidence());
        return switch (finding.rule()) {
            case Maybe.Known<String>(String rule) -> "rule " + rule + ", " + confidence;
            case Maybe.Unknown<String>() -> confidence;
        };
    }

    /// The count as a person would jot it down; a vague one keeps its words from the report.
    public static String count(Count count, String words) {
        String low = count.low().map(Phrases::number).or(words);
        String high = count.high().map(Phrases::number).or(low);
        String one = count.low().isKnown() ? low : high;
        return switch (count.bound()) {
            case EXACT, BETWEEN -> range(low, high);
            case ABOUT -> "about " + range(one, high);
            case AT_LEAST -> "≥ " + one;
            case MORE_THAN -> "> " + one;
            case AT_MOST -> "≤ " + high;
            case LESS_THAN -> "< " + high;
            case NEARLY -> "nearly " + high;
            case VAGUE -> uncapitalised(words) + vagueness(count);
        };
    }

    private static String range(String low, String high) {
        return low.equals(high) ? low : low + "–" + high;
    }

    private static String vagueness(Count count) {
        return switch (count.low()) {
            case Maybe.Known<Long>(Long low) ->
                count.high() instanceof Maybe.Known<Long>(Long high)
                        ? " (" + range(number(low), number(high)) + ")"
                        : " (" + number(low) + " or more)";
            case Maybe.Unknown<Long>() -> "";
        };
    }

    private static String uncapitalised(String words) {
        int second = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toLowerCase(Locale.ROOT) + words.substring(second);
    }
}
