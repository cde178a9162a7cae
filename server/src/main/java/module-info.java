/// The ledger as pages and as an API.
module sayso.server {
    exports sayso.server;
    exports sayso.server.phrase;
<<<<<<< HEAD
=======
    exports sayso.server.chart;
>>>>>>> 0d7ed0d5d5778b6b48f568d5b79555585f5df6ae

    requires gg.jte.runtime;
    requires io.javalin;
    requires micrometer.core;
    requires micrometer.registry.prometheus;
    requires static org.jspecify;
    requires transitive sayso.ledger;
}
