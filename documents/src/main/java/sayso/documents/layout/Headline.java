package sayso.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The lines in the largest letters among the first: a title, if they are larger than most of the text.
final class Headline {
    private static final int FIRST_LINES = 30;

    private static final double LARGER = 1.15;

    private static final int LONGEST = 300;

    private Headline() {}

    /// None if there is no title.
    static List<Line> of(List<Line> lines) {
        Line largest = lines.getFirst();
        List<Line> first = lines.subList(0, Math.min(lines.size(), FIRST_LINES));
        for (Line line : first) {
            largest = line.size() > 1.08 * largest.size() ? line : largest;
        }
        List<Line> title = new ArrayList<>();
        for (Line line : first.subList(first.indexOf(largest), first.size())) {
            if (!line.isSizeOf(largest)) {
                break;
            }
            title.add(line);
        }
        boolean isTitle = largest.size() > LARGER * usualSize(lines)
                && text(title).length() <= LONGEST
                && text(title).indexOf(' ') > 0;
        return isTitle ? title : List.of();
    }

    static String text(List<Line> title) {
        return title.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /// That most characters have.
    private static double usualSize(List<Line> lines) {
        TreeMap<Long, Integer> characters = new TreeMap<>();
        lines.forEach(line ->
                characters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        long usual = 0;
        int most = 0;
        for (Map.Entry<Long, Integer> size : characters.entrySet()) {
            if (size.getValue() > most) {
                most = size.getValue();
                usual = size.getKey();
            }
        }
        return usual / 2.0;
    }
}
