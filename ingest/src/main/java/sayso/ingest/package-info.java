/// Takes in files, folders and saved pages as reports.
@org.jspecify.annotations.NullMarked
package sayso.ingest;
