/// Keeps readings, links them, remembers corrections, searches, exports.
module sayso.ledger {
    exports sayso.ledger;
    exports sayso.ledger.kept;

    requires com.zaxxer.hikari;
    requires flyway.core;
    requires java.sql;
    requires org.jdbi.v3.core;
    requires static org.jspecify;
    requires org.xerial.sqlitejdbc;
    requires transitive sayso.core;
}
