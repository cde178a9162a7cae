package sayso.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Misses as tab-separated lines.
public final class MissTable {
    private MissTable() {}

    /// One line a miss, without line ends: report, what, words, gold, read. Tabs and line breaks inside become
    /// spaces.
    public static List<String> render(List<Miss> misses) {
        return misses.stream().map(MissTable::line).toList();
    }

    private static String line(Miss miss) {
        return Stream.of(miss.report(), miss.what(), miss.words(), miss.gold(), miss.read())
                .map(cell -> cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '))
                .collect(Collectors.joining("\t"));
    }
}
