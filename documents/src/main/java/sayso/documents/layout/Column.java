package sayso.documents.layout;

import java.util.List;

/// Where the lines of one column begin and end, but for the few that hang out; `number` tells columns of a document
/// apart.
record Column(int number, double left, double right) {
    static Column of(int number, List<Piece> lines) {
        double[] lefts = lines.stream().mapToDouble(Piece::left).sorted().toArray();
        double[] rights = lines.stream().mapToDouble(Piece::right).sorted().toArray();
        return new Column(number, lefts[lefts.length / 10], rights[(rights.length - 1) * 19 / 20]);
    }
}
