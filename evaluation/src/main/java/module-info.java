/// Readings against annotated reports.
module sayso.evaluation {
    exports sayso.evaluation;
    exports sayso.evaluation.attribution;
    exports sayso.evaluation.change;
    exports sayso.evaluation.copies;
    exports sayso.evaluation.mention;
    // its resources, to the reader of word lists
    opens sayso.evaluation.attribution to
            sayso.core;

    exports sayso.evaluation.pages;

    requires transitive sayso.core;
    requires tools.jackson.core;
    requires java.management;
    requires static org.jspecify;
}
