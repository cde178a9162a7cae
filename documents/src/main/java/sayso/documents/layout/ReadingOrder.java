package sayso.documents.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// In which order the pieces of a page are read: columns from left to right, each from top to bottom. What runs
/// across the gutter between columns, such as a headline, parts the columns above it from those below.
final class ReadingOrder {
    private static final Comparator<Piece> FROM_TOP =
            Comparator.comparingDouble(Piece::baseline).thenComparingDouble(Piece::left);

    /// Fewer lines side by side are a table's or a caption's.
    private static final int LEAST_LINES = 4;

    /// More columns than 2⁴ has no page.
    private static final int DEEPEST = 4;

    private ReadingOrder() {}

    /// The columns of a page in the order of reading, each with its lines.
    static List<List<Piece>> of(List<Piece> page) {
        List<List<Piece>> columns = new ArrayList<>();
        part(page.stream().sorted(FROM_TOP).toList(), columns, 0);
        return columns;
    }

    private static void part(List<Piece> pieces, List<List<Piece>> columns, int depth) {
        double gutter = depth < DEEPEST ? gutter(pieces) : Double.NaN;
        if (Double.isNaN(gutter)) {
            if (!pieces.isEmpty()) {
                columns.add(lines(pieces));
            }
            return;
        }
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        List<Piece> across = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean isAcross = piece.left() < gutter && piece.right() > gutter;
            if (isAcross && !(left.isEmpty() && right.isEmpty())) {
                band(left, right, columns, depth);
            }
            if (!isAcross && !across.isEmpty()) {
                columns.add(lines(across));
                across.clear();
            }
            (isAcross ? across : piece.right() <= gutter ? left : right).add(piece);
        }
        if (!across.isEmpty()) {
            columns.add(lines(across));
        }
        band(left, right, columns, depth);
    }

    private static void band(List<Piece> left, List<Piece> right, List<List<Piece>> columns, int depth) {
        part(List.copyOf(left), columns, depth + 1);
        part(List.copyOf(right), columns, depth + 1);
        left.clear();
        right.clear();
    }

    /// The place that the fewest pieces run across, if there are lines side by side to its left and right; else no
    /// number.
    private static double gutter(List<Piece> pieces) {
        double[] lefts = pieces.stream().mapToDouble(Piece::left).sorted().toArray();
        double[] rights = pieces.stream().mapToDouble(Piece::right).sorted().toArray();
        double best = Double.NaN;
        int fewest = pieces.size() / 4;
        double widest = 0;
        int ended = 0;
        for (int begun = LEAST_LINES; begun < lefts.length; begun++) {
            while (ended < rights.length && rights[ended] <= lefts[begun]) {
                ended++;
            }
            int across = begun - ended;
            double width = ended == 0 ? 0 : lefts[begun] - Math.max(rights[ended - 1], lefts[begun - 1]);
            boolean isBetter = across < fewest || (across == fewest && width > widest);
            if (ended >= LEAST_LINES && lefts.length - begun >= LEAST_LINES && width > 0 && isBetter) {
                fewest = across;
                widest = width;
                best = lefts[begun] - width / 2;
            }
        }
        return Double.isNaN(best) || isSideBySide(pieces, best) ? best : Double.NaN;
    }

    /// Whether most lines of the side with fewer stand beside lines of the other.
    private static boolean isSideBySide(List<Piece> pieces, double gutter) {
        double[] left =
                baselines(pieces.stream().filter(each -> each.right() <= gutter).toList());
        double[] right =
                baselines(pieces.stream().filter(each -> each.left() >= gutter).toList());
        double from = Math.max(left[0], right[0]);
        double to = Math.min(left[left.length - 1], right[right.length - 1]);
        double[] fewer = left.length < right.length ? left : right;
        return 2
                        * Arrays.stream(fewer)
                                .filter(at -> at >= from - 1 && at <= to + 1)
                                .count()
                > fewer.length;
    }

    private static double[] baselines(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::baseline).toArray();
    }

    /// Pieces from the top, those of one line put together.
    private static List<Piece> lines(List<Piece> pieces) {
        List<Piece> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!line.isEmpty() && !piece.isOnLineOf(line.getFirst())) {
                lines.add(whole(line));
                line.clear();
            }
            line.add(piece);
        }
        lines.add(whole(line));
        return lines;
    }

    private static Piece whole(List<Piece> line) {
        line.sort(Comparator.comparingDouble(Piece::left));
        Piece whole = line.getFirst();
        for (Piece piece : line.subList(1, line.size())) {
            whole = whole.with(piece);
        }
        return whole;
    }
}
