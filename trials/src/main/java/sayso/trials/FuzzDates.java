package sayso.trials;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import sayso.date.Dates;
import sayso.reading.DateExpression;
import sayso.reading.Dateline;
import sayso.reading.PublishedFrom;
import sayso.reading.Timex;
import sayso.text.Prose;

/// Any text gives dates in order, with values that parse, the same twice.
public final class FuzzDates {
    private static final Dateline DATED = new Dateline.Dated(LocalDate.of(2025, 8, 30), PublishedFrom.ARGUMENT);

    private FuzzDates() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (Dateline dateline : List.of(DATED, new Dateline.Undated())) {
            List<DateExpression> dates = Dates.in(Prose.of(text), dateline);
            Held.inOrder(text, dates.stream().map(DateExpression::span).toList());
            Held.same(dates, Dates.in(Prose.of(text), dateline));
            for (DateExpression date : dates) {
                if (!Timex.isValue(date.value().toString())) {
                    throw new IllegalStateException("Value " + date.value() + " is no TIMEX3");
                }
            }
        }
    }
}
