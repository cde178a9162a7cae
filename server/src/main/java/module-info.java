/// The ledger as pages and as an API.
module sayso.server {
    exports sayso.server;
    exports sayso.server.account;
    exports sayso.server.phrase;
    exports sayso.server.chart;
    exports sayso.server.reading;

    requires gg.jte.runtime;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires io.javalin;
    requires java.sql;
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.io;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.util;
    requires org.jdbi.v3.core;
    requires org.xerial.sqlitejdbc;
    requires password4j;
    requires micrometer.core;
    requires micrometer.registry.prometheus;
    requires static org.jspecify;
    requires transitive sayso.ingest;
    requires sayso.model;
    requires transitive sayso.ledger;
}
