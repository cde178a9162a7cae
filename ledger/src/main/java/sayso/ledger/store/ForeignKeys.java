package sayso.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Which rows belong to which, and rows of what is gone.
final class ForeignKeys {
    /// Rows of `table` name by `column` a row of `parent`.
    record Link(String table, String column, String parent, String key) {
        /// A condition on rows of the table.
        private String isOrphan() {
            return column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + parent + " AS parent_row WHERE parent_row."
                    + key + " = " + table + "." + column + ")";
        }
    }

    private ForeignKeys() {}

    /// All that the tables of this database declare.
    static List<Link> all(Handle handle) {
        return handle.createQuery(Dialect.of(handle).foreignKeys())
                .map((row, _) -> new Link(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /// How many rows name what is not there.
    static long orphans(Handle handle, Link link) {
        return handle.createQuery("SELECT count(*) FROM " + link.table() + " WHERE " + link.isOrphan())
                .mapTo(Long.class)
                .one();
    }

    static void dropOrphans(Handle handle, Link link) {
        handle.execute("DELETE FROM " + link.table() + " WHERE " + link.isOrphan());
    }
}
