package sayso.ingest.opening;

import java.util.LinkedHashMap;
import java.util.Map;
import sayso.reading.Maybe;

/// The news agencies, by every name that credits them (`agencies.tsv`).
public final class Agencies {
    private static final Map<String, String> BY_CREDIT = load();

    private Agencies() {}

    /// The agency that exactly these words credit: "AP" and "The Associated Press", but not "AP Bio".
    public static Maybe<String> credited(String words) {
        String found = BY_CREDIT.get(words.strip());
        return found == null ? Maybe.unknown() : Maybe.known(found);
    }

    private static Map<String, String> load() {
        Map<String, String> byCredit = new LinkedHashMap<>();
        for (WordList.Row row : WordList.rows("agencies.tsv")) {
            for (String credit : row.rest().split("\\|", -1)) {
                byCredit.put(credit, row.word());
            }
        }
        return byCredit;
    }
}
