package sayso.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the dateline before a report's first words: "KYIV, Ukraine, Aug. 30 (Reuters) - ".
///
/// Source of the form: the style books of AP and Reuters: the place in capitals, then country or region, date and
/// agency, then a dash.
final class Datelines {
    private static final int LONGEST = 120;
    private static final String PLACE = "\\p{Lu}[\\p{Lu}'’.]++(?:[ /-]\\p{Lu}[\\p{Lu}'’.]*+){0,4}";
    private static final String WORD = "(?:\\p{Lu}[\\p{L}.]*+|\\d{1,4})";
    private static final String MORE = "(?:, ?" + WORD + "(?: " + WORD + "){0,3}){0,3}";
    private static final Pattern DATELINE =
            Pattern.compile(PLACE + MORE + "(?: ?\\([^()\\n]{2,40}\\))? ?(?:--|[-–—_])(?= \\p{Lu}| [“\"‘'«]| \\d)");

    private Datelines() {}

    /// The end of the dateline that opens the paragraph, its dash included; the paragraph's start if none does.
    static int endOf(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        Matcher dateline = DATELINE.matcher(text).region(paragraph.start(), limit);
        return dateline.lookingAt() ? dateline.end() : paragraph.start();
    }
}
