/// The ledger as pages and as an API.
module sayso.server {
    exports sayso.server;
    exports sayso.server.phrase;
    exports sayso.server.chart;
    exports sayso.server.reading;

    requires gg.jte.runtime;
    requires io.javalin;
    requires micrometer.core;
    requires micrometer.registry.prometheus;
    requires static org.jspecify;
    requires transitive sayso.ingest;
    requires sayso.model;
    requires transitive sayso.ledger;
}
