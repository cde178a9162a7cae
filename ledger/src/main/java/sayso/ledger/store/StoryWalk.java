package sayso.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import sayso.ledger.linked.CountQuery;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Goes through reports, those published last first, until it has met enough stories.
final class StoryWalk {
    /// So many figures are sorted by the days of their reports; where there are more, one need not go far to meet
    /// some.
    private static final int FEW = 4_000;

    private static final int FETCHED = 100;
    private static final String LATEST_FIRST = " ORDER BY l.published DESC NULLS LAST, l.report";

    private final Handle handle;

    private StoryWalk(Handle handle) {
        this.handle = handle;
    }

    /// A report, its story or 0, and its day or "".
    private record Step(long report, long story, String published) {
        Cursor place() {
            return new Cursor(published, report);
        }

        /// Whether it comes after this place: an earlier day, none at all, or a later report of the same day.
        boolean isAfter(Cursor place) {
            return published.equals(place.first())
                    ? report > place.second()
                    : published.isEmpty() || (!place.first().isEmpty() && published.compareTo(place.first()) < 0);
        }
    }

    /// The reports whose figures are asked for.
    ///
    /// @param next from where the next stories go on
    record Counting(Set<Long> reports, Maybe<String> next) {}

    /// The stories whose reports were published last, at most `most`.
    static Set<Long> stories(Handle handle, int most) {
        StoryWalk walk = new StoryWalk(handle);
        Query latest = handle.createQuery("SELECT l.report, story, l.published FROM "
                + Dialect.of(handle).dated() + " CROSS JOIN story_member m WHERE m.report = l.report" + LATEST_FIRST);
        Set<Long> stories = new LinkedHashSet<>();
        walk.first(latest, Maybe.unknown(), most).forEach(step -> stories.add(step.story()));
        return stories;
    }

    /// The reports of the stories in which a figure answers `query`, and those without a story: of at most as many
    /// as it asks for, those that were published last.
    ///
    /// @param after the place to go on from; unknown for the first
    static Counting counting(Handle handle, CountQuery query, Maybe<Cursor> after) {
        StoryWalk walk = new StoryWalk(handle);
        Set<Long> reports = new TreeSet<>();
        Set<Long> stories = new TreeSet<>();
        List<Step> steps = new ArrayList<>();
        switch (query.story()) {
            case Maybe.Known<String>(String story) -> stories.add(number(story));
            case Maybe.Unknown<String>() -> steps.addAll(walk.answering(query, after));
        }
        for (Step step : steps.subList(0, Math.min(query.most(), steps.size()))) {
            if (step.story() == 0) {
                reports.add(step.report());
            } else {
                stories.add(step.story());
            }
        }
        if (!stories.isEmpty()) {
            reports.addAll(handle.createQuery("SELECT report FROM story_member WHERE story IN (<stories>)")
                    .bindList("stories", List.copyOf(stories))
                    .mapTo(Long.class)
                    .list());
        }
        return new Counting(reports, Cursor.next(steps, query.most(), Step::place));
    }

    /// No story has the number 0 or one below.
    private static long number(String story) {
        return story.matches("T[1-9][0-9]{0,17}") ? Long.parseLong(story.substring(1)) : -1;
    }

    /// One step more than is asked for, so that it is known whether there are more.
    private List<Step> answering(CountQuery query, Maybe<Cursor> after) {
        String words = query.who().or("").toLowerCase(Locale.ROOT);
        List<String> populations = words.isEmpty() ? List.of() : ListRows.populations(handle, words);
        if (!words.isEmpty() && populations.isEmpty()) {
            return List.of();
        }
        Part place = new Part(query.place().or(""));
        List<String> places = place.isExact() ? List.of() : ListRows.places(handle, place);
        if (!place.isExact() && places.isEmpty()) {
            return List.of();
        }
        String asked = (query.measure().isKnown() ? " AND f.measure = :measure" : "")
                + (query.place().isKnown() && place.isExact() ? " AND lower(f.place) LIKE :place ESCAPE '!'" : "")
                + (places.isEmpty() ? "" : " AND f.place IN (<places>)")
                + (populations.isEmpty() ? "" : " AND f.population IN (<populations>)");
        boolean few = !asked.isEmpty()
                && bound(
                                        "SELECT count(*) FROM (SELECT 1 FROM figure f WHERE 1 = 1" + asked + " LIMIT "
                                                + FEW + ") AS found",
                                        query,
                                        populations,
                                        places)
                                .mapTo(Long.class)
                                .one()
                        < FEW;
        String from = few
                ? "(SELECT DISTINCT f.report FROM figure f WHERE 1 = 1" + asked + ") AS counted"
                        + " CROSS JOIN listed l LEFT JOIN story_member m ON m.report = l.report"
                        + " WHERE l.report = counted.report"
                // the joint keeps SQLite from the index on population, which would go through all of its figures each
                // time
                : Dialect.of(handle).dated() + " LEFT JOIN story_member m ON m.report = l.report"
                        + " WHERE EXISTS (SELECT 1 FROM figure f WHERE f.report = l.report"
                        + asked.replace("f.population", "f.population || ''") + ")";
        String steps = "SELECT l.report, COALESCE(m.story, 0) AS story, l.published FROM " + from + LATEST_FIRST;
        return first(bound(steps, query, populations, places), after, query.most() + 1L);
    }

    private Query bound(String sql, CountQuery query, List<String> populations, List<String> places) {
        Query bound = handle.createQuery(sql);
        query.measure().map(Measure::code).toList().forEach(code -> bound.bind("measure", code));
        query.place().map(words -> new Part(words).pattern()).toList().forEach(place -> bound.bind("place", place));
        if (!populations.isEmpty()) {
            bound.bindList("populations", populations);
        }
        if (!places.isEmpty()) {
            bound.bindList("places", places);
        }
        return bound;
    }

    /// The first step into each story, of those after a place; what has no story is one of its own.
    private List<Step> first(Query walk, Maybe<Cursor> after, long most) {
        Set<Long> met = new TreeSet<>();
        try (Stream<Step> steps = walk
                .setFetchSize(FETCHED)
                .map((row, _) -> new Step(
                        row.getLong("report"),
                        row.getLong("story"),
                        Columns.maybe(row.getString("published")).or("")))
                .stream()) {
            return steps.filter(step -> step.story() == 0 || met.add(step.story()))
                    .filter(step -> after.map(step::isAfter).or(true))
                    .limit(most)
                    .toList();
        }
    }
}
