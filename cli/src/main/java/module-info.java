/// The command line.
module sayso.cli {
    requires com.ibm.icu;
    requires info.picocli;
    requires sayso.core;
    requires sayso.evaluation;
    requires sayso.ingest;
    requires sayso.ledger;
    requires sayso.model;
    requires sayso.server;
    requires static org.jspecify;

    opens sayso.cli to
            info.picocli;
}
