package sayso.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import sayso.ledger.kept.Paged;
import sayso.ledger.kept.ReportLine;
import sayso.ledger.linked.GroupLine;
import sayso.ledger.linked.StoryLine;
import sayso.reading.Maybe;

/// Long lists of stories and copy groups, page by page. A page takes a few questions, however long it is.
public final class LinkLists {
    private static final String LAST_DAY = "9999-12-31";

    private static final String NO_LATER = """
            AND NOT EXISTS (SELECT 1 FROM story_member o JOIN listed p ON p.report = o.report
                WHERE o.story = m.story AND (<later>))
            """;

    private LinkLists() {}

    private record Step(long report, long story, String published) {}

    private record Group(long key, long origin, int reports) {}

    private record Extent(int reports, Maybe<LocalDate> first) {}

    /// Those whose reports were published last first; those without a day at the end.
    ///
    /// @param after the cursor of the page before; unknown for the first
    public static Paged<StoryLine> stories(Handle handle, Maybe<Cursor> after, int most) {
        Cursor cursor = after.or(new Cursor(LAST_DAY, 0));
        List<Step> steps = new ArrayList<>();
        if (!cursor.first().isEmpty()) {
            steps.addAll(dated(handle, cursor, most + 1));
        }
        if (steps.size() <= most) {
            long from = cursor.first().isEmpty() ? cursor.second() : 0;
            steps.addAll(undated(handle, from, most + 1 - steps.size()));
        }
        List<Step> shown = steps.subList(0, Math.min(most, steps.size()));
        return new Paged<>(
                storyLines(handle, shown),
                Cursor.next(steps, most, step -> new Cursor(step.published(), step.report())));
    }

    /// Those with the most reports first.
    ///
    /// @param after the cursor of the page before; unknown for the first
    public static Paged<GroupLine> copyGroups(Handle handle, Maybe<Cursor> after, int most) {
        Cursor cursor = after.or(new Cursor(Integer.toString(Integer.MAX_VALUE), 0));
        List<Group> groups = handle.createQuery("""
                        SELECT circle, min(origin) AS origin, count(*) AS reports
                        FROM copy_member JOIN copy_group ON copy_group.key = circle GROUP BY circle
                        HAVING count(*) < :reports OR (count(*) = :reports AND circle > :circle)
                        ORDER BY count(*) DESC, circle LIMIT :most
                        """)
                .bind("reports", cursor.number())
                .bind("circle", cursor.second())
                .bind("most", most + 1)
                .map((row, _) -> new Group(row.getLong("circle"), row.getLong("origin"), row.getInt("reports")))
                .list();
        List<Group> shown = groups.subList(0, Math.min(most, groups.size()));
        Map<Long, ReportLine> lines =
                lines(handle, shown.stream().map(Group::origin).toList());
        return new Paged<>(
                shown.stream()
                        .filter(group -> lines.containsKey(group.origin()))
                        .map(group -> new GroupLine("C" + group.key(), line(lines, group.origin()), group.reports()))
                        .toList(),
                Cursor.next(groups, most, group -> new Cursor(Integer.toString(group.reports()), group.key())));
    }

    /// Each story at its report that was published last.
    private static List<Step> dated(Handle handle, Cursor cursor, int most) {
        String later = "p.published > l.published OR (p.published = l.published AND p.report < l.report)";
        return handle.createQuery("SELECT l.report, m.story, l.published FROM "
                        + Dialect.of(handle).dated()
                        + " CROSS JOIN story_member m WHERE m.report = l.report AND l.published <= :day"
                        + " AND (l.published < :day OR l.report > :report) " + NO_LATER
                        + " ORDER BY l.published DESC, l.report LIMIT :most")
                .define("later", later)
                .bind("day", cursor.first())
                .bind("report", cursor.second())
                .bind("most", most)
                .map((row, _) -> new Step(row.getLong("report"), row.getLong("story"), row.getString("published")))
                .list();
    }

    private static List<Step> undated(Handle handle, long from, int most) {
        return handle.createQuery("SELECT l.report, m.story FROM "
                        + Dialect.of(handle).dated()
                        + " CROSS JOIN story_member m WHERE m.report = l.report AND l.published IS NULL"
                        + " AND l.report > :report " + NO_LATER + " ORDER BY l.report LIMIT :most")
                .define("later", "p.published IS NOT NULL OR p.report < l.report")
                .bind("report", from)
                .bind("most", most)
                .map((row, _) -> new Step(row.getLong("report"), row.getLong("story"), ""))
                .list();
    }

    private static List<StoryLine> storyLines(Handle handle, List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        Map<Long, Extent> extents = new HashMap<>();
        handle.createQuery("""
                        SELECT story, count(*) AS reports, min(published) AS first
                        FROM story_member JOIN listed ON listed.report = story_member.report
                        WHERE story IN (<stories>) GROUP BY story
                        """)
                .bindList("stories", steps.stream().map(Step::story).toList())
                .map((row, _) -> Map.entry(
                        row.getLong("story"),
                        new Extent(
                                row.getInt("reports"),
                                Columns.maybe(row.getString("first")).map(LocalDate::parse))))
                .forEach(each -> extents.put(each.getKey(), each.getValue()));
        Map<Long, ReportLine> lines =
                lines(handle, steps.stream().map(Step::report).toList());
        List<StoryLine> stories = new ArrayList<>();
        for (Step step : steps) {
            Extent extent = extents.getOrDefault(step.story(), new Extent(0, Maybe.unknown()));
            stories.add(
                    new StoryLine("T" + step.story(), line(lines, step.report()), extent.reports(), extent.first()));
        }
        return stories;
    }

    private static Map<Long, ReportLine> lines(Handle handle, List<Long> reports) {
        return reports.isEmpty() ? Map.of() : ReportLines.of(handle, reports);
    }

    private static ReportLine line(Map<Long, ReportLine> lines, long report) {
        return lines.getOrDefault(report, new ReportLine("", Maybe.unknown(), Maybe.unknown(), Maybe.unknown()));
    }
}
