package sayso.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.text.Span;

/// The words by which statements are found.
final class WordRows {
    /// @param statement the id of the statement that is found by them
    record Words(String statement, String content, String names) {}

    private WordRows() {}

    static void drop(Handle handle, long report) {
        handle.execute(Dialect.of(handle).dropWords(), report);
    }

    /// Adds the words of the report's statements, which have their rows by now.
    static void add(Handle handle, long report, Reading reading) {
        Map<String, Long> keys = keys(handle, report);
        PreparedBatch batch = handle.prepareBatch(Dialect.of(handle).addWords());
        for (Words words : of(reading)) {
            batch.bind("statement", keys.get(words.statement()))
                    .bind("content", words.content())
                    .bind("names", words.names())
                    .add();
        }
        Batches.execute(batch);
    }

    static List<Words> of(Reading reading) {
        Map<SourceId, String> names = reading.sources().stream().collect(Collectors.toMap(Source::id, WordRows::names));
        return reading.statements().stream()
                .map(statement -> new Words(
                        statement.id().toString(),
                        Columns.storable(words(statement.wording().content(), reading)),
                        Columns.storable(names(statement, names))))
                .toList();
    }

    /// The keys of the report's statements by their ids.
    static Map<String, Long> keys(Handle handle, long report) {
        Map<String, Long> keys = new HashMap<>();
        handle.createQuery("SELECT id, key FROM statement WHERE report = :report")
                .bind("report", report)
                .map((row, _) -> keys.put(row.getString("id"), row.getLong("key")))
                .list();
        return keys;
    }

    private static String names(Statement statement, Map<SourceId, String> names) {
        return Stream.concat(statement.basis().who().stream(), statement.basis().via().stream())
                .map(id -> names.getOrDefault(id, ""))
                .collect(Collectors.joining(" . "));
    }

    /// The source's name and description: “the defence minister” finds who is called so somewhere in the report.
    private static String names(Source source) {
        return source.name() + source.description().map(each -> " . " + each).or("");
    }

    private static String words(List<Span> spans, Reading reading) {
        return spans.stream()
                .map(span -> reading.report().text().substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
    }
}
