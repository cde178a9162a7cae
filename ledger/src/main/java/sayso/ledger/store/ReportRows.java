package sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import sayso.ledger.kept.Appearance;
import sayso.reading.Coded;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// Reports and where they appeared.
final class ReportRows {
    private ReportRows() {}

    /// The key of the report with this id.
    static Maybe<Long> key(Handle handle, String id) {
        return Columns.maybe(handle.createQuery("SELECT key FROM report WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
    }

    static long add(Handle handle, Report report, Instant added) {
        Masthead masthead = report.masthead();
        return handle.createQuery("""
                        INSERT INTO report (id, text, title, publisher, agency, published, added)
                        VALUES (:id, :text, :title, :publisher, :agency, :published, :added) RETURNING key
                        """)
                .bind("id", report.id())
                .bind("text", Exact.out(report.text()))
                .bind("title", Columns.orNull(Exact.out(masthead.title())))
                .bind("publisher", Columns.orNull(Exact.out(masthead.publisher())))
                .bind("agency", Columns.orNull(Exact.out(masthead.agency())))
                .bind("published", Columns.orNull(day(masthead)))
                .bind("added", added.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    /// Puts the particulars of the first appearance beside the text.
    static void describe(Handle handle, long report, Masthead masthead) {
        handle.createUpdate("""
                        UPDATE report SET title = :title, publisher = :publisher, agency = :agency, published = :published
                        WHERE key = :key
                        """)
                .bind("key", report)
                .bind("title", Columns.orNull(Exact.out(masthead.title())))
                .bind("publisher", Columns.orNull(Exact.out(masthead.publisher())))
                .bind("agency", Columns.orNull(Exact.out(masthead.agency())))
                .bind("published", Columns.orNull(day(masthead)))
                .execute();
    }

    /// Adds the appearance, or changes the one at the same location. Those who write take turns: nobody adds it
    /// between.
    static void appear(Handle handle, long report, Appearance appearance) {
        int changed = appearance(handle.createUpdate("""
                                UPDATE appearance SET url = :url, title = :title, publisher = :publisher, agency = :agency,
                                    byline = :byline, published = :published, published_from = :from, language = :language
                                WHERE report = :report AND location = :location
                                """), report, appearance).execute();
        if (changed == 0) {
            appearance(handle.createUpdate("""
                            INSERT INTO appearance (report, location, url, title, publisher, agency, byline, published,
                                published_from, language, added)
                            VALUES (:report, :location, :url, :title, :publisher, :agency, :byline, :published, :from,
                                :language, :added)
                            """), report, appearance)
                    .bind("added", appearance.added().toEpochMilli())
                    .execute();
        }
    }

    private static Update appearance(Update update, long report, Appearance appearance) {
        Masthead masthead = appearance.masthead();
        return update.bind("report", report)
                .bind("location", Exact.out(appearance.location()))
                .bind("url", Columns.orNull(Exact.out(masthead.url())))
                .bind("title", Columns.orNull(Exact.out(masthead.title())))
                .bind("publisher", Columns.orNull(Exact.out(masthead.publisher())))
                .bind("agency", Columns.orNull(Exact.out(masthead.agency())))
                .bind("byline", Columns.texts(masthead.byline()))
                .bind("published", Columns.orNull(day(masthead)))
                .bind("from", Columns.orNull(from(masthead)))
                .bind("language", masthead.language());
    }

    /// In the order in which they were added.
    static List<Appearance> appearances(Handle handle, long report) {
        return handle.createQuery("SELECT * FROM appearance WHERE report = :report ORDER BY key")
                .bind("report", report)
                .map((row, _) -> appearance(row))
                .list();
    }

    /// The particulars of its first appearance.
    static Masthead masthead(Handle handle, long report) {
        List<Appearance> all = appearances(handle, report);
        if (all.isEmpty()) {
            throw new Garbled(
                    "the ledger holds a report that appeared nowhere", new NoSuchElementException("" + report));
        }
        return all.getFirst().masthead();
    }

    private static Appearance appearance(ResultSet row) throws SQLException {
        Masthead masthead = Masthead.blank()
                .withUrl(text(row, "url"))
                .withTitle(text(row, "title"))
                .withPublisher(text(row, "publisher"))
                .withAgency(text(row, "agency"))
                .withByline(Columns.texts(row.getString("byline")))
                .withDateline(dateline(row))
                .withLanguage(row.getString("language"));
        String location = Exact.in(row.getString("location"));
        return new Appearance(
                location.isEmpty() ? masthead : masthead.withLocation(location),
                Instant.ofEpochMilli(row.getLong("added")));
    }

    private static Dateline dateline(ResultSet row) throws SQLException {
        String from = row.getString("published_from");
        return text(row, "published") instanceof Maybe.Known<String>(String day)
                ? new Dateline.Dated(
                        Garbled.or(day, LocalDate::parse),
                        Garbled.or(from, code -> Coded.of(PublishedFrom.class, code)))
                : new Dateline.Undated();
    }

    private static Maybe<String> text(ResultSet row, String column) throws SQLException {
        return Columns.maybe(row.getString(column)).map(Exact::in);
    }

    private static Maybe<String> day(Masthead masthead) {
        return masthead.dateline().known().map(LocalDate::toString);
    }

    private static Maybe<String> from(Masthead masthead) {
        return switch (masthead.dateline()) {
            case Dateline.Dated(LocalDate _, PublishedFrom from) -> Maybe.known(from.code());
            case Dateline.Undated() -> Maybe.unknown();
        };
    }
}
