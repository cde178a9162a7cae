package sayso.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.reading.DateExpression;
import sayso.reading.Dateline;
import sayso.reading.PublishedFrom;
import sayso.text.Prose;

/// Sentences with their dates marked where they stand: "The raid came on [Saturday=2025-08-30]."
final class MarkedDates {
    /// A Saturday in week 35.
    static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 30);

    private static final Pattern MARK = Pattern.compile("\\[([^\\]=]*)=[^\\]]*\\]");

    private MarkedDates() {}

    /// Asserts that a report of [#PUBLISHED] reads as `marked`, with these dates and no others.
    static void assertReads(String marked) {
        assertThat(marked(plain(marked), dated(PUBLISHED))).isEqualTo(marked);
    }

    static void assertReads(LocalDate published, String marked) {
        assertThat(marked(plain(marked), dated(published))).isEqualTo(marked);
    }

    static void assertReadsUndated(String marked) {
        assertThat(marked(plain(marked), new Dateline.Undated())).isEqualTo(marked);
    }

    static Dateline dated(LocalDate day) {
        return new Dateline.Dated(day, PublishedFrom.ARGUMENT);
    }

    private static String plain(String marked) {
        return MARK.matcher(marked).replaceAll(mark -> Matcher.quoteReplacement(mark.group(1)));
    }

    /// `text` with the dates found in it marked.
    static String marked(String text, Dateline dateline) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (DateExpression date : Dates.in(Prose.of(text), dateline)) {
            marked.append(text, at, date.span().start())
                    .append('[')
                    .append(date.span().of(text))
                    .append('=')
                    .append(date.value())
                    .append(']');
            at = date.span().end();
        }
        return marked.append(text.substring(at)).toString();
    }
}
