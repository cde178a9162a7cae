/// Files, folders and saved pages become reports.
module sayso.ingest {
    exports sayso.ingest;
    exports sayso.ingest.document;
    exports sayso.ingest.web;

    // core reads their word lists
    opens sayso.ingest.opening to
            sayso.core;
    opens sayso.ingest.page to
            sayso.core;

    requires com.github.luben.zstd_jni;
    requires com.github.albfernandez.juniversalchardet;
    requires dec;
    requires java.xml;
    requires static org.jspecify;
    requires org.jsoup;
    requires tools.jackson.core;
    requires transitive sayso.core;
}
