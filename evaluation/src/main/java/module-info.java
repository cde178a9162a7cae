/// Readings against annotated reports.
module sayso.evaluation {
    exports sayso.evaluation;
    exports sayso.evaluation.attribution;
    exports sayso.evaluation.change;
    // its resources, to the reader of word lists
    opens sayso.evaluation.attribution to
            sayso.core;

    requires transitive sayso.core;
    requires tools.jackson.core;
    requires static org.jspecify;
}
