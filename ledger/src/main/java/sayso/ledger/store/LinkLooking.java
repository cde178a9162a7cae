package sayso.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import sayso.copies.Copies;
import sayso.copies.CopyGroup;
import sayso.ledger.kept.Links;
import sayso.ledger.kept.ReportLine;
import sayso.ledger.linked.SameText;
import sayso.ledger.linked.Shared;
import sayso.ledger.linked.Story;
import sayso.ledger.linking.Alikeness;
import sayso.ledger.linking.Gist;
import sayso.reading.Maybe;
import sayso.reading.Report;
import sayso.reading.SourceId;

/// Looks up how reports are linked.
public final class LinkLooking {
    /// A member of a large story is compared with so many of the others.
    private static final int MOST_COMPARED = 40;

    private LinkLooking() {}

    /// Of a report, by its id. Unknown if the ledger does not have it.
    public static Maybe<Links> links(Handle handle, String id) {
        return ReportRows.key(handle, id)
                .map(key -> new Links(
                        one(handle, "SELECT min(circle) FROM copy_member WHERE report = :key", key)
                                .map(group -> "C" + group),
                        origin(handle, key),
                        one(handle, "SELECT story FROM story_member WHERE report = :key", key)
                                .map(story -> "T" + story),
                        entries(handle, key)));
    }

    /// Those whose last report was published last, at most `most`.
    public static List<Story> stories(Handle handle, int most) {
        return StoryWalk.stories(handle, most).stream()
                .map(key -> story(handle, key))
                .toList();
    }

    /// Those with numbers after `number`, in their order, at most `most`.
    public static List<Story> storiesAfter(Handle handle, long number, int most) {
        return handle
                .createQuery("SELECT DISTINCT story FROM story_member WHERE story > :number ORDER BY story LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .mapTo(Long.class)
                .list()
                .stream()
                .map(key -> story(handle, key))
                .toList();
    }

    /// The story with this number; unknown if there is none.
    public static Maybe<Story> maybeStory(Handle handle, long key) {
        Story story = story(handle, key);
        return story.members().isEmpty() ? Maybe.unknown() : Maybe.known(story);
    }

    /// Those with the most members, at most `most`.
    public static List<SameText> copyGroups(Handle handle, int most) {
        return handle.createQuery("""
                        SELECT circle FROM copy_member GROUP BY circle ORDER BY count(*) DESC, circle LIMIT :most
                        """).bind("most", most).mapTo(Long.class).list().stream()
                .map(key -> sameText(handle, key))
                .toList();
    }

    /// Those with numbers after `number`, in their order, at most `most`.
    public static List<SameText> copyGroupsAfter(Handle handle, long number, int most) {
        return handle
                .createQuery(
                        "SELECT DISTINCT circle FROM copy_member WHERE circle > :number ORDER BY circle LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .mapTo(Long.class)
                .list()
                .stream()
                .map(key -> sameText(handle, key))
                .toList();
    }

    /// The copy group with this number, with its origin, why it is that, and how each member stands to it.
    /// Unknown if there is none.
    public static Maybe<CopyGroup> copyGroup(Handle handle, long key) {
        List<Long> members = members(handle, "copy_member", "circle", key);
        if (members.isEmpty()) {
            return Maybe.unknown();
        }
        List<Report> reports = ReportLines.of(handle, members).keySet().stream()
                .map(member -> CircleRows.report(handle, member))
                .toList();
        String core = handle.createQuery(
                        "SELECT report.id FROM copy_group JOIN report ON report.key = core WHERE copy_group.key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .one();
        List<String> ids = reports.stream().map(Report::id).toList();
        return Maybe.known(Copies.group(reports.get(ids.indexOf(core)), reports));
    }

    private static Maybe<String> origin(Handle handle, long report) {
        return Columns.maybe(handle.createQuery("""
                        SELECT report.id FROM copy_member JOIN copy_group ON copy_group.key = circle
                        JOIN report ON report.key = origin WHERE copy_member.report = :report ORDER BY circle LIMIT 1
                        """)
                .bind("report", report)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    private static Map<SourceId, String> entries(Handle handle, long report) {
        Map<SourceId, String> entries = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT source.id, COALESCE(under, entry.key) AS entry
                        FROM source JOIN entry ON entry.key = source.entry WHERE report = :report
                        """)
                .bind("report", report)
                .map((row, _) -> Map.entry(SourceId.parse(row.getString("id")), "E" + row.getLong("entry")))
                .forEach(each -> entries.put(each.getKey(), each.getValue()));
        return entries;
    }

    private static SameText sameText(Handle handle, long key) {
        String origin = handle.createQuery(
                        "SELECT report.id FROM copy_group JOIN report ON report.key = origin WHERE copy_group.key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .one();
        List<ReportLine> members = List.copyOf(ReportLines.of(handle, members(handle, "copy_member", "circle", key))
                .values());
        return new SameText("C" + key, origin, members);
    }

    private static Story story(Handle handle, long key) {
        List<Long> keys = members(handle, "story_member", "story", key);
        if (keys.isEmpty()) {
            return new Story("T" + key, List.of());
        }
        Map<Long, ReportLine> lines = ReportLines.of(handle, keys);
        Map<Long, Long> origins = CircleRows.origins(handle, keys);
        Map<Long, Gist> gists = new HashMap<>();
        keys.forEach(each -> TermRows.gist(handle, each).toList().forEach(gist -> gists.put(each, gist)));
        List<Story.Member> members = new ArrayList<>();
        lines.forEach((report, line) -> {
            Long origin = origins.get(report);
            Maybe<String> copyOf = origin == null
                    ? Maybe.unknown()
                    : Columns.maybe(lines.get(origin)).map(ReportLine::id);
            members.add(new Story.Member(line, copyOf, closest(report, gists)));
        });
        return new Story("T" + key, members);
    }

    private static Shared closest(long report, Map<Long, Gist> gists) {
        Gist own = gists.getOrDefault(report, Gist.ofLines(LocalDate.EPOCH.toString()));
        return gists.entrySet().stream()
                .filter(other -> other.getKey() != report)
                .limit(MOST_COMPARED)
                .map(other -> Alikeness.of(own, other.getValue()))
                .max(Comparator.comparingDouble(Shared::likeness))
                .orElse(Alikeness.of(own, own));
    }

    private static List<Long> members(Handle handle, String table, String group, long key) {
        return handle.createQuery("SELECT report FROM " + table + " WHERE " + group + " = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .list();
    }

    private static Maybe<Long> one(Handle handle, String query, long key) {
        return Columns.maybe(handle.createQuery(query)
                .bind("key", key)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
    }
}
