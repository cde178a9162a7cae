package sayso.server.export;

import sayso.ledger.export.ExportForm;

/// How a download of each form is called, and what it is.
///
/// @param about what people read beside the choice
public record FileForm(ExportForm form, String name, String type, String about) {
    private static final String TABLE = "text/csv; charset=utf-8";

    static FileForm of(ExportForm form) {
        return switch (form) {
            case CSV ->
                new FileForm(
                        form, "sayso.csv", TABLE, "a table that opens in spreadsheets, a row a statement or figure");
            case UCDP ->
                new FileForm(
                        form, "sayso-ucdp.csv", TABLE, "the columns of UCDP’s event data, a row a count of killed");
            case ACLED -> new FileForm(form, "sayso-acled.csv", TABLE, "the columns of ACLED, a row a count of killed");
            case JSON_LINES ->
                new FileForm(form, "sayso.jsonl", "application/x-ndjson", "the readings as JSON, a report a line");
            case JSON_LD ->
                new FileForm(form, "sayso.jsonld", "application/x-ndjson", "linked data, a document a line");
            case XMI ->
                new FileForm(form, "sayso-xmi.zip", "application/zip", "a zip of UIMA CAS XMI files for INCEpTION");
        };
    }
}
