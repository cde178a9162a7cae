package sayso.ledger.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import sayso.Edition;
import sayso.json.JsonException;
import sayso.json.ReadingJson;
import sayso.reading.Maybe;
import sayso.reading.Reading;

/// What the machine read, as it read it.
public final class ReadingRows {
    /// A reading with what made it and when.
    public record Row(Reading reading, Edition edition, Instant made) {}

    private ReadingRows() {}

    static void put(Handle handle, long report, Row row) {
        handle.createUpdate("""
                        INSERT INTO reading (report, json, sayso, rules, model, made)
                        VALUES (:report, :json, :sayso, :rules, :model, :made)
                        ON CONFLICT (report) DO UPDATE SET json = excluded.json, sayso = excluded.sayso,
                            rules = excluded.rules, model = excluded.model, made = excluded.made
                        """)
                .bind("report", report)
                .bind("json", ReadingJson.write(row.reading(), new ReadingJson.Detail(false, true)))
                .bind("sayso", row.edition().sayso())
                .bind("rules", row.edition().rules())
                .bind("model", row.edition().model())
                .bind("made", row.made().toEpochMilli())
                .execute();
    }

    static Maybe<Row> get(Handle handle, long report) {
        return Columns.maybe(handle.createQuery("""
                        SELECT report.text, json, sayso, rules, model, made
                        FROM reading JOIN report ON report.key = reading.report WHERE reading.report = :report
                        """)
                .bind("report", report)
                .map((row, _) -> new Row(
                        reading(row.getString("json"), Exact.in(row.getString("text"))),
                        new Edition(row.getString("sayso"), row.getString("rules"), row.getString("model")),
                        Instant.ofEpochMilli(row.getLong("made"))))
                .findOne()
                .orElse(null));
    }

    private static Reading reading(String json, String text) {
        try {
            return ReadingJson.read(json, text);
        } catch (JsonException e) {
            throw new Garbled("the ledger holds a reading that is none", e);
        }
    }
}
