package sayso.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody typed to search for: words and “"phrases"” that must be there, “-words” that must not. Nothing
/// typed is an error: what is no word is passed over.
record Query(List<String> wanted, List<String> unwanted) {
    private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    static Query of(String typed) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (Matcher part = PART.matcher(typed); part.find(); ) {
            String words = part.group(2) == null ? part.group(3) : part.group(2);
            if (WORD.matcher(words).find()) {
                (part.group(1).isEmpty() ? wanted : unwanted).add(Columns.storable(words));
            }
        }
        return new Query(wanted, unwanted);
    }

    /// Whether there is anything to search for; what is only unwanted finds nothing.
    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /// As FTS5 reads it: every part a string, so that nothing typed is taken for an operator.
    String fts5() {
        String yes = wanted.stream().map(Query::quoted).collect(Collectors.joining(" AND "));
        String no = unwanted.stream().map(Query::quoted).collect(Collectors.joining(" OR "));
        return unwanted.isEmpty() ? yes : "(" + yes + ") NOT (" + no + ")";
    }

    /// As PostgreSQL's `websearch_to_tsquery` reads it.
    String websearch() {
        return Stream.concat(
                        wanted.stream().map(Query::quoted), unwanted.stream().map(each -> "-" + quoted(each)))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
