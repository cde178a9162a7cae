package sayso.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// On whose word items rest, by name.
final class Bases {
    private Bases() {}

    /// The names in the order of the reading.
    static List<String> names(Handle handle, long report, String item, String role) {
        return handle.createQuery("""
                        SELECT source.name FROM basis JOIN source ON source.key = basis.source
                        WHERE basis.report = :report AND item = :item AND role = :role ORDER BY place
                        """)
                .bind("report", report)
                .bind("item", item)
                .bind("role", role)
                .mapTo(String.class)
                .list();
    }
}
