package sayso.ledger.kept;

import sayso.reading.FigureId;
import sayso.reading.ItemId;
import sayso.reading.StatementId;

/// A statement or a figure that nobody has looked at since it was read.
///
/// @param report the id of the report
/// @param place where it stands among all doubts: ask on from here
public record Doubt(String report, ItemId item, Place place) {
    /// Doubts are ordered by confidence; of equally sure ones statements come first, then by key.
    public record Place(double confidence, boolean figure, long key) {
        /// Before the first doubt.
        public static Place first() {
            return new Place(-1, false, 0);
        }

        /// The key of the last statement that has been at this confidence.
        public long statement() {
            return figure ? Long.MAX_VALUE : key;
        }

        /// The key of the last figure that has been at this confidence.
        public long lastFigure() {
            return figure ? key : 0;
        }
    }

    /// How surely it was read.
    public double confidence() {
        return place.confidence();
    }

    /// Whether it is about a statement.
    public boolean isStatement() {
        return switch (item) {
            case StatementId _ -> true;
            case FigureId _ -> false;
        };
    }
}
