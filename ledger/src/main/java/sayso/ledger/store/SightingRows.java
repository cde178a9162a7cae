package sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Seen;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.ledger.linking.Dating;
import sayso.ledger.linking.Revisions;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.SourceId;
import sayso.reading.StatementId;
import sayso.reading.Status;
import sayso.reading.Timex;
import sayso.text.Span;

/// Figures as the reports give them, with all that laying them side by side takes.
public final class SightingRows {
    private static final int BATCH = 500;

    private final Handle handle;
    private final Map<Long, Long> origins = new HashMap<>();
    private final Map<String, List<Who>> who = new HashMap<>();
    private final Map<Long, List<String>> outlets = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();

    private SightingRows(Handle handle) {
        this.handle = handle;
    }

    private record Who(SourceId id, String entry, String name) {}

    /// What was gathered for a question.
    ///
    /// @param asked all figures of the stories in which one answers it
    /// @param revising figures of other stories, where a source may have revised what it said in these
    /// @param next from where the next stories go on
    public record Gathered(List<Sighting> asked, List<Sighting> revising, Maybe<String> next) {
        public Gathered {
            asked = List.copyOf(asked);
            revising = List.copyOf(revising);
        }

        public List<Sighting> all() {
            return Stream.concat(asked.stream(), revising.stream()).toList();
        }

        /// Whether a report that was asked for gives one of these figures.
        public boolean isAsked(Rivals rivals) {
            Set<String> reports =
                    asked.stream().map(each -> each.seen().report()).collect(Collectors.toSet());
            return rivals.rows().stream()
                    .flatMap(row -> row.sightings().stream())
                    .anyMatch(each -> reports.contains(each.seen().report()));
        }
    }

    /// What is gathered for `query`, of the stories after a place.
    ///
    /// @param after unknown for the first
    public static Gathered of(Handle handle, CountQuery query, Maybe<Cursor> after) {
        StoryWalk.Counting counting = StoryWalk.counting(handle, query, after);
        Set<Long> reports = counting.reports();
        List<Sighting> asked = sightings(handle, List.copyOf(reports));
        Set<Long> others = RevisionRows.revising(handle, asked);
        others.removeAll(reports);
        return new Gathered(asked, sightings(handle, List.copyOf(others)), counting.next());
    }

    private static List<Sighting> sightings(Handle handle, List<Long> reports) {
        List<Sighting> sightings = new ArrayList<>();
        for (int from = 0; from < reports.size(); from += BATCH) {
            sightings.addAll(
                    new SightingRows(handle).sightings(reports.subList(from, Math.min(from + BATCH, reports.size()))));
        }
        return sightings;
    }

    private List<Sighting> sightings(List<Long> reports) {
        origins.putAll(CircleRows.origins(handle, reports));
        readSources(reports);
        readReplaced(reports);
        readOutlets(reports);
        List<Sighting> sightings = handle.createQuery("""
                        SELECT figure.*, report.id AS report_id, report.publisher, report.published, said,
                            text, story,
                            (SELECT whole.measure FROM figure whole
                                WHERE whole.report = figure.report AND whole.id = figure.part_of) AS whole_measure,
                            (SELECT min(circle) FROM copy_member WHERE report = figure.report) AS circle
                        FROM figure JOIN report ON report.key = figure.report
                        LEFT JOIN statement ON statement.report = figure.report AND statement.id = figure.statement
                        LEFT JOIN story_member ON story_member.report = figure.report
                        WHERE figure.report IN (<reports>) ORDER BY figure.key
                        """)
                .bindList("reports", reports)
                .map((row, _) -> sighting(row))
                .list();
        return Revisions.marked(sightings, replaced);
    }

    private void readSources(List<Long> reports) {
        handle.createQuery("""
                        SELECT basis.report, item, source.id, name, COALESCE(under, entry.key) AS entry
                        FROM basis JOIN source ON source.key = basis.source JOIN entry ON entry.key = source.entry
                        WHERE basis.report IN (<reports>) AND role = 'who' ORDER BY basis.report, item, place
                        """)
                .bindList("reports", reports)
                .map((row, _) -> Map.entry(
                        row.getLong("report") + " " + row.getString("item"),
                        new Who(
                                SourceId.parse(row.getString("id")),
                                "E" + row.getLong("entry"),
                                row.getString("name"))))
                .forEach(each -> who.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                        .add(each.getValue()));
    }

    /// Numbers that a report says are replaced by newer ones.
    private void readReplaced(List<Long> reports) {
        handle.createQuery("""
                        SELECT report.id, concerns FROM verification JOIN report ON report.key = verification.report
                        WHERE verification.report IN (<reports>) AND status = :status
                        """)
                .bindList("reports", reports)
                .bind("status", Status.REVISED.code())
                .map((row, _) -> Map.entry(row.getString("id"), Columns.texts(row.getString("concerns"))))
                .forEach(each -> each.getValue().forEach(item -> replaced.add(each.getKey() + " " + item)));
    }

    private void readOutlets(List<Long> reports) {
        handle.createQuery("""
                        SELECT report, publisher FROM appearance
                        WHERE report IN (<reports>) AND publisher IS NOT NULL ORDER BY key
                        """)
                .bindList("reports", reports)
                .map((row, _) -> Map.entry(row.getLong("report"), Exact.in(row.getString("publisher"))))
                .forEach(each -> outlets.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                        .add(each.getValue()));
    }

    private Sighting sighting(ResultSet row) throws SQLException {
        long report = row.getLong("report");
        String item = report + " " + row.getString("id");
        Maybe<String> publisher = Columns.maybe(row.getString("publisher")).map(Exact::in);
        List<Who> sources = who.getOrDefault(item, List.of());
        Voice voice = sources.isEmpty()
                ? new Voice(List.of(), publisher.toList())
                : new Voice(
                        sources.stream().map(Who::entry).distinct().sorted().toList(),
                        sources.stream().map(Who::name).distinct().toList());
        Figure figure = figure(row, new Basis(sources.stream().map(Who::id).toList(), List.of()));
        Seen seen = new Seen(
                row.getString("report_id"),
                publisher,
                outlets.getOrDefault(report, List.of()).stream().distinct().toList(),
                Columns.maybe(row.getString("published")).map(LocalDate::parse),
                Columns.maybe(row.getString("story")).map(story -> "T" + story),
                Columns.maybe(row.getString("circle")).map(circle -> "C" + circle),
                origins.containsKey(report));
        Maybe<Timex> said = Columns.maybe(row.getString("said")).map(Timex::new);
        return new Sighting(
                seen,
                figure,
                figure.span().of(Exact.in(row.getString("text"))),
                voice,
                Dating.of(figure, said, seen.published()),
                false);
    }

    private static Figure figure(ResultSet row, Basis basis) throws SQLException {
        return new Figure(
                FigureId.parse(row.getString("id")),
                new Span(row.getInt("begins"), row.getInt("ends")),
                new Count(Coded.of(Bound.class, row.getString("bound")), number(row, "low"), number(row, "high")),
                new Counted(
                        Coded.of(Measure.class, row.getString("measure")),
                        Columns.maybe(row.getString("population")),
                        Columns.maybe(row.getString("place")),
                        Columns.maybe(row.getString("as_of")).map(Timex::new)),
                Columns.maybe(row.getString("statement")).map(StatementId::parse),
                basis,
                row.getString("measure").equals(row.getString("whole_measure"))
                        ? Columns.maybe(row.getString("part_of")).map(FigureId::parse)
                        : Maybe.unknown(),
                new Finding(row.getDouble("confidence"), Maybe.unknown()));
    }

    static Maybe<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        @Nullable Long known = row.wasNull() ? null : number;
        return Columns.maybe(known);
    }
}
