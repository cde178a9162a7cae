package sayso.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sayso.reading.Basis;
import sayso.reading.Figure;
import sayso.reading.ItemId;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.Timex;
import sayso.reading.Verification;

/// The items of a reading, one a row, for asking. They are drawn from the reading and can be drawn anew.
final class ItemRows {
    private static final List<String> TABLES = List.of("verification", "basis", "figure", "statement", "source");

    private final Handle handle;
    private final long report;
    private final Map<SourceId, Long> sources = new HashMap<>();

    private ItemRows(Handle handle, long report) {
        this.handle = handle;
        this.report = report;
    }

    /// Replaces the items of `report` by those of `reading`.
    static void draw(Handle handle, long report, Reading reading) {
        WordRows.drop(handle, report);
        TABLES.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE report = ?", report));
        ItemRows rows = new ItemRows(handle, report);
        reading.sources().forEach(rows::add);
        rows.statements(reading.statements());
        rows.figures(reading.figures());
        rows.verifications(reading.verifications());
        rows.bases(reading);
        WordRows.add(handle, report, reading);
    }

    private void add(Source source) {
        long key = handle.createQuery("""
                        INSERT INTO source (report, id, name, kind, description)
                        VALUES (:report, :id, :name, :kind, :description) RETURNING key
                        """)
                .bind("report", report)
                .bind("id", source.id().toString())
                .bind("name", Columns.storable(source.name()))
                .bind("kind", source.kind().code())
                .bind("description", Columns.orNull(source.description().map(Columns::storable)))
                .mapTo(Long.class)
                .one();
        sources.put(source.id(), key);
    }

    private void statements(List<Statement> statements) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO statement (report, id, content, form, stance, said, within, confidence)
                VALUES (:report, :id, :content, :form, :stance, :said, :within, :confidence)
                """);
        for (Statement statement : statements) {
            batch.bind("report", report)
                    .bind("id", statement.id().toString())
                    .bind("content", Columns.spans(statement.wording().content()))
                    .bind("form", statement.form().code())
                    .bind("stance", statement.stance().code())
                    .bind("said", Columns.orNull(statement.said().map(Timex::value)))
                    .bind("within", Columns.orNull(statement.within().map(ItemId::toString)))
                    .bind("confidence", statement.finding().confidence())
                    .add();
        }
        Batches.execute(batch);
    }

    private void figures(List<Figure> figures) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO figure (report, id, begins, ends, low, high, bound, measure, population, place, as_of,
                    statement, part_of, confidence)
                VALUES (:report, :id, :begins, :ends, :low, :high, :bound, :measure, :population, :place, :asOf,
                    :statement, :partOf, :confidence)
                """);
        for (Figure figure : figures) {
            batch.bind("report", report)
                    .bind("id", figure.id().toString())
                    .bind("begins", figure.span().start())
                    .bind("ends", figure.span().end())
                    .bind("low", Columns.orNull(figure.count().low()))
                    .bind("high", Columns.orNull(figure.count().high()))
                    .bind("bound", figure.count().bound().code())
                    .bind("measure", figure.counted().measure().code())
                    .bind(
                            "population",
                            Columns.orNull(figure.counted().population().map(Columns::storable)))
                    .bind("place", Columns.orNull(figure.counted().place().map(Columns::storable)))
                    .bind("asOf", Columns.orNull(figure.counted().asOf().map(Timex::value)))
                    .bind("statement", Columns.orNull(figure.statement().map(ItemId::toString)))
                    .bind("partOf", Columns.orNull(figure.partOf().map(ItemId::toString)))
                    .bind("confidence", figure.finding().confidence())
                    .add();
        }
        Batches.execute(batch);
    }

    private void verifications(List<Verification> verifications) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO verification (report, begins, ends, status, source, concerns)
                VALUES (:report, :begins, :ends, :status, :source, :concerns)
                """);
        for (Verification verification : verifications) {
            batch.bind("report", report)
                    .bind("begins", verification.span().start())
                    .bind("ends", verification.span().end())
                    .bind("status", verification.status().code())
                    .bind("source", Columns.orNull(verification.by().map(this::key)))
                    .bind(
                            "concerns",
                            Columns.texts(verification.concerns().stream()
                                    .map(ItemId::toString)
                                    .toList()))
                    .add();
        }
        Batches.execute(batch);
    }

    private void bases(Reading reading) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO basis (report, item, role, place, source) VALUES (:report, :item, :role, :place, :source)
                """);
        reading.statements().forEach(each -> add(batch, each.id().toString(), each.basis()));
        reading.figures().forEach(each -> add(batch, each.id().toString(), each.basis()));
        Batches.execute(batch);
    }

    private void add(PreparedBatch batch, String item, Basis basis) {
        add(batch, item, "who", basis.who());
        add(batch, item, "via", basis.via());
    }

    private void add(PreparedBatch batch, String item, String role, List<SourceId> ids) {
        for (int place = 0; place < ids.size(); place++) {
            batch.bind("report", report)
                    .bind("item", item)
                    .bind("role", role)
                    .bind("place", place)
                    .bind("source", key(ids.get(place)))
                    .add();
        }
    }

    private long key(SourceId id) {
        return Objects.requireNonNull(sources.get(id), "a reading names only sources that it has");
    }
}
