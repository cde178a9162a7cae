package sayso.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.ledger.kept.Doubt;
import sayso.reading.ItemId;

/// What nobody has looked at yet, the least certain first. Whatever a person corrected, added or accepted is
/// certain.
public final class Doubts {
    private Doubts() {}

    /// At most `most`, from after `after` on.
    public static List<Doubt> after(Handle handle, Doubt.Place after, int most) {
        return handle.createQuery("""
                        SELECT d.confidence, d.figure, d.key, d.item, r.id FROM (
                            SELECT * FROM (SELECT confidence, 0 AS figure, key, id AS item, report FROM statement
                                WHERE confidence < 1 AND (confidence, key) > (:confidence, :statement)
                                ORDER BY confidence, key LIMIT :most) AS s
                            UNION ALL
                            SELECT * FROM (SELECT confidence, 1 AS figure, key, id AS item, report FROM figure
                                WHERE confidence < 1 AND (confidence, key) > (:confidence, :figure)
                                ORDER BY confidence, key LIMIT :most) AS f
                        ) AS d JOIN report r ON r.key = d.report
                        ORDER BY d.confidence, d.figure, d.key LIMIT :most
                        """)
                .bind("confidence", after.confidence())
                .bind("statement", after.statement())
                .bind("figure", after.lastFigure())
                .bind("most", most)
                .map((row, _) -> new Doubt(
                        row.getString("id"),
                        ItemId.parse(row.getString("item")),
                        new Doubt.Place(row.getDouble("confidence"), row.getInt("figure") == 1, row.getLong("key"))))
                .list();
    }
}
