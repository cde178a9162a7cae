/// Readings against annotated reports.
module sayso.evaluation {
    exports sayso.evaluation;

    requires transitive sayso.core;
    requires tools.jackson.core;
    requires static org.jspecify;
}
