/// Files, folders and saved pages become reports.
module sayso.ingest {
    exports sayso.ingest;

    requires com.github.albfernandez.juniversalchardet;
    requires static org.jspecify;
    requires org.jsoup;
    requires transitive sayso.core;
}
