package sayso.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sayso.reading.Report;

/// The front door: groups reports that carry the same text.
///
/// ```java
/// List<CopyGroup> groups = Copies.among(reports);
/// ```
public final class Copies {
    private Copies() {}

    /// Groups of two and more, by their first members; a report that shares its text with none is in no group,
    /// one that was made out of two others may be in two. The groups are the same in whatever order the reports
    /// are given.
    public static List<CopyGroup> among(List<Report> reports) {
        // the order of the ids stands in for one that nobody chose
        List<Integer> order = IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparing(at -> reports.get(at).id()))
                .toList();
        List<Wording> wordings =
                reports.stream().map(report -> Wording.of(report.text())).toList();
        List<Linked<Integer>> linked = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            int at = order.get(rank);
            linked.add(new Linked<>(
                    rank,
                    wordings.get(at).words(),
                    reports.get(at).masthead().dateline().known()));
        }
        List<Link<Integer>> links = links(
                order.stream().map(at -> Fingerprint.of(reports.get(at).text())).toList(),
                order.stream().map(wordings::get).toList());
        return Circles.of(linked, links).stream()
                .map(circle -> inOrder(circle, order))
                .sorted(Comparator.comparing(Circle::members, Copies::compare))
                .map(circle -> group(
                        reports.get(circle.core()),
                        circle.members().stream().map(reports::get).toList()))
                .toList();
    }

    /// Describes a group: its origin, and how each member stands to it.
    ///
    /// @param core as [Circle] has it, one of the members
    /// @throws IllegalArgumentException if there are fewer than two members
    public static CopyGroup group(Report core, List<Report> members) {
        Origin.Found origin = new Origin(core, members).found();
        Wording text = Wording.of(members.get(origin.index()).text());
        List<CopyGroup.Member> all = new ArrayList<>();
        for (int at = 0; at < members.size(); at++) {
            all.add(at == origin.index() ? origin(members.get(at)) : member(members.get(at), text));
        }
        return new CopyGroup(all, all.get(origin.index()), origin.agency(), origin.reasons());
    }

    private static List<Link<Integer>> links(List<Fingerprint> prints, List<Wording> wordings) {
        Shelf shelf = Shelf.empty();
        prints.forEach(shelf::add);
        List<Link<Integer>> links = new ArrayList<>();
        for (int one = 0; one < prints.size(); one++) {
            for (int other : Candidates.of(prints.get(one), shelf)) {
                if (other < one) {
                    link(one, other, Likeness.of(wordings.get(one), wordings.get(other)), links);
                }
            }
        }
        return links;
    }

    private static void link(int one, int other, Likeness likeness, List<Link<Integer>> links) {
        if (likeness.isCopy()) {
            links.add(new Link<>(one, other, likeness.inOther(), likeness.ofOther()));
        }
    }

    /// From ranks to places in the list that was given.
    private static Circle<Integer> inOrder(Circle<Integer> circle, List<Integer> order) {
        return new Circle<>(
                order.get(circle.core()),
                circle.members().stream().map(order::get).sorted().toList());
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same < Math.min(one.size(), other.size())
                ? one.get(same).compareTo(other.get(same))
                : one.size() - other.size();
    }

    private static CopyGroup.Member origin(Report report) {
        return new CopyGroup.Member(report, Kinship.ORIGIN, 1, 1, List.of());
    }

    private static CopyGroup.Member member(Report report, Wording origin) {
        Wording own = Wording.of(report.text());
        Likeness likeness = Likeness.of(own, origin);
        return new CopyGroup.Member(
                report,
                Kinship.of(likeness.inOther(), likeness.ofOther()),
                likeness.inOther(),
                likeness.ofOther(),
                own.aligned(origin));
    }
}
