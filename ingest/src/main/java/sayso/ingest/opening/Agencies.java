package sayso.ingest.opening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        for (String line : resource().lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            for (String credit : line.substring(tab + 1).split("\\|", -1)) {
                byCredit.put(credit, line.substring(0, tab));
            }
        }
        return byCredit;
    }

    private static String resource() {
        try (InputStream in = Agencies.class.getResourceAsStream("agencies.tsv")) {
            if (in == null) {
                throw new IllegalStateException("agencies.tsv belongs in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
