package sayso.ledger.export;

import sayso.reading.Coded;

/// The formats there are; `docs/reference/exports.md` shows each.
public enum ExportForm implements Coded {
    /// A long table, one row a statement or figure.
    CSV("csv"),
    /// The columns of UCDP's Georeferenced Event Dataset, one row a count of killed.
    UCDP("ucdp"),
    /// The columns of ACLED, one row a count of killed.
    ACLED("acled"),
    /// The reading as JSON, one report a line.
    JSON_LINES("jsonl"),
    /// Linked data, one document a line.
    JSON_LD("jsonld"),
    /// A zip of UIMA CAS XMI files and their type system, as INCEpTION takes them.
    XMI("xmi");

    private final String code;

    ExportForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /// Whether a policy for vague numbers has an effect.
    public boolean countsTheDead() {
        return this == UCDP || this == ACLED;
    }
}
