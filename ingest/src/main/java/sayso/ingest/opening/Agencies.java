package sayso.ingest.opening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.text.WordList;

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
        for (List<String> row : WordList.rows(Agencies.class, "agencies.tsv")) {
            for (String credit : row.get(1).split("\\|", -1)) {
                byCredit.put(credit, row.get(0));
            }
        }
        return byCredit;
    }
}
