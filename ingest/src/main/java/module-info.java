/// Files, folders and saved pages become reports.
module sayso.ingest {
    exports sayso.ingest;
    exports sayso.ingest.web;

    requires com.github.albfernandez.juniversalchardet;
    requires java.xml;
    requires static org.jspecify;
    requires org.jsoup;
    requires transitive sayso.core;
}
