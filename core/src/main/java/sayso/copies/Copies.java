package sayso.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sayso.reading.Report;

/// The front door: groups reports that carry the same text.
///
/// ```java
/// List<CopyGroup> groups = Copies.among(reports);
/// ```
public final class Copies {
    /// Texts with less in common share a quotation or two, no report.
    private static final double COMMON = 0.4;

    private static final int FEWEST_SHARED = 6;

    /// A hash that so many reports have is boilerplate: it says nothing and would cost the square of their number.
    private static final int MOST_CARRIERS = 500;

    private final List<Report> reports;
    private final List<Fingerprint> prints;
    private final int[] leader;

    private Copies(List<Report> reports) {
        this.reports = List.copyOf(reports);
        this.prints =
                reports.stream().map(report -> Fingerprint.of(report.text())).toList();
        this.leader = new int[reports.size()];
        for (int at = 0; at < leader.length; at++) {
            leader[at] = at;
        }
    }

    /// Groups of two and more, by the first member of each; a report that shares its text with none is in no group.
    /// Two reports belong together if two fifths of the shorter stand in the other.
    public static List<CopyGroup> among(List<Report> reports) {
        Copies copies = new Copies(reports);
        copies.join();
        return copies.groups();
    }

    private void join() {
        Map<Long, List<Integer>> carriers = new HashMap<>();
        for (int at = 0; at < prints.size(); at++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (long hash : prints.get(at).hashes()) {
                List<Integer> others = carriers.computeIfAbsent(hash, _ -> new ArrayList<>());
                if (others.size() <= MOST_CARRIERS) {
                    others.forEach(other -> shared.merge(other, 1, Integer::sum));
                    others.add(at);
                }
            }
            for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
                if (isCommon(
                        each.getValue(),
                        prints.get(at).size(),
                        prints.get(each.getKey()).size())) {
                    leader[top(at)] = top(each.getKey());
                }
            }
        }
    }

    private static boolean isCommon(int shared, int one, int other) {
        return shared >= Math.min(FEWEST_SHARED, Math.min(one, other)) && shared >= COMMON * Math.min(one, other);
    }

    private int top(int at) {
        int top = at;
        while (leader[top] != top) {
            leader[top] = leader[leader[top]];
            top = leader[top];
        }
        return top;
    }

    private List<CopyGroup> groups() {
        Map<Integer, List<Integer>> byLeader = new HashMap<>();
        Map<Integer, List<Integer>> byFirst = new TreeMap<>();
        for (int at = 0; at < leader.length; at++) {
            List<Integer> group = byLeader.computeIfAbsent(top(at), _ -> new ArrayList<>());
            group.add(at);
            byFirst.putIfAbsent(group.getFirst(), group);
        }
        return byFirst.values().stream()
                .filter(group -> group.size() > 1)
                .map(this::group)
                .toList();
    }

    private CopyGroup group(List<Integer> members) {
        List<Report> texts = members.stream().map(reports::get).toList();
        List<Fingerprint> own = members.stream().map(prints::get).toList();
        Origin.Found origin = new Origin(texts, own).found();
        List<CopyGroup.Member> all = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            all.add(at == origin.index() ? origin(texts.get(at)) : member(at, origin.index(), texts, own));
        }
        return new CopyGroup(all, all.get(origin.index()), origin.agency(), origin.reasons());
    }

    private static CopyGroup.Member origin(Report report) {
        return new CopyGroup.Member(report, Kinship.ORIGIN, 1, 1, List.of());
    }

    private static CopyGroup.Member member(int at, int origin, List<Report> texts, List<Fingerprint> prints) {
        double in = prints.get(at).containedIn(prints.get(origin));
        double of = prints.get(origin).containedIn(prints.get(at));
        List<Aligned> sentences =
                Alignment.of(texts.get(at).text(), texts.get(origin).text());
        return new CopyGroup.Member(texts.get(at), Kinship.of(in, of), in, of, sentences);
    }
}
