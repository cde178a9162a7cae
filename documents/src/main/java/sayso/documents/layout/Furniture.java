package sayso.documents.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands on pages and belongs to no text: heads and feet that come back from page to page, and page numbers.
final class Furniture {
    /// Lines from the upper and from the lower edge that heads and feet have.
    private static final int LINES = 3;

    /// In points: heads stand where they stood.
    private static final double STEP = 6;

    /// Of the size of letters: lines of one text are not further apart.
    private static final double CLOSE = 1.8;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[Pp]age|p\\.|PAGE)?\\s*[-–—]?\\s*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:/|of|OF)\\s*\\d{1,4})?\\s*[-–—]?");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Integer> pagesWith = new HashMap<>();

    private Furniture() {}

    static List<List<Piece>> without(List<List<Piece>> pages) {
        Furniture furniture = new Furniture();
        for (List<Piece> page : pages) {
            Set<String> seen = new HashSet<>();
            edges(page).forEach(piece -> seen.addAll(names(piece)));
            seen.forEach(name -> furniture.pagesWith.merge(name, 1, Integer::sum));
        }
        int least = Math.max(2, pages.size() / 3);
        return pages.stream().map(page -> furniture.clear(page, least)).toList();
    }

    private List<Piece> clear(List<Piece> page, int least) {
        Set<Piece> edges = edges(page);
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : page) {
            boolean isFurniture = edges.contains(piece) && (isPageNumber(piece, page) || comesBack(piece, least));
            if (!isFurniture) {
                kept.add(piece);
            }
        }
        return kept;
    }

    private boolean comesBack(Piece piece, int least) {
        return names(piece).stream().anyMatch(name -> pagesWith.getOrDefault(name, 0) >= least);
    }

    /// A number with nothing close to it but what is furniture as well: a number in the text stands in its line, or
    /// begins one below.
    private boolean isPageNumber(Piece piece, List<Piece> page) {
        return PAGE_NUMBER.matcher(piece.text()).matches()
                && page.stream()
                        .filter(other -> !other.equals(piece) && isClose(other, piece))
                        .allMatch(other -> comesBack(other, 2));
    }

    private static boolean isClose(Piece one, Piece other) {
        return Math.abs(one.baseline() - other.baseline()) < CLOSE * Math.max(one.size(), other.size());
    }

    /// The pieces of the first and the last lines.
    private static Set<Piece> edges(List<Piece> page) {
        List<Double> lines =
                page.stream().map(Piece::baseline).distinct().sorted().toList();
        Set<Piece> edges = new HashSet<>();
        if (lines.isEmpty()) {
            return edges;
        }
        double upper = lines.get(Math.min(LINES, lines.size()) - 1);
        double lower = lines.get(Math.max(0, lines.size() - LINES));
        for (Piece piece : page) {
            if (piece.baseline() <= upper || piece.baseline() >= lower) {
                edges.add(piece);
            }
        }
        return edges;
    }

    /// What a piece says, without page numbers, and about where: in two steps of height, so that a hair's breadth
    /// parts no two.
    private static List<String> names(Piece piece) {
        String words = DIGITS.matcher(piece.text().toLowerCase(Locale.ROOT)).replaceAll("#");
        long step = Math.round(piece.baseline() / STEP);
        long other = step + (piece.baseline() / STEP >= step ? 1 : -1);
        return List.of(words + "@" + step, words + "@" + other);
    }
}
