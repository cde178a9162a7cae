/// Keeps readings, links them, remembers corrections, searches, exports.
module sayso.ledger {
    exports sayso.ledger;
    exports sayso.ledger.correction;
    exports sayso.ledger.export;
    exports sayso.ledger.kept;
    exports sayso.ledger.linked;

    requires com.zaxxer.hikari;
    requires flyway.core;
    requires java.sql;
    requires java.xml;
    requires org.jdbi.v3.core;
    requires static org.jspecify;
    requires org.xerial.sqlitejdbc;
    requires transitive sayso.core;
}
