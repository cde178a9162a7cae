package sayso.ingest.opening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import sayso.reading.Maybe;
import sayso.text.WordList;

/// The names of the months in the languages of the web (`months.tsv`).
final class Months {
    private static final Map<String, Integer> BY_NAME = load();

    private Months() {}

    /// 1 to 12 for a name or an abbreviation without its dot, whatever its capitals; digits stand for themselves.
    static Maybe<Integer> number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Maybe.known(Integer.parseInt(written));
        }
        Integer number = BY_NAME.get(written.toLowerCase(Locale.ROOT));
        return number == null ? Maybe.unknown() : Maybe.known(number);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> byName = new LinkedHashMap<>();
        Pattern bar = Pattern.compile("\\|");
        for (List<String> row : WordList.rows(Months.class, "months.tsv")) {
            for (String name : bar.split(row.get(1), -1)) {
                byName.putIfAbsent(name, Integer.parseInt(row.get(0)));
            }
        }
        return byName;
    }
}
