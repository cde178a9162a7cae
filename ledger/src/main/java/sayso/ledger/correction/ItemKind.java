package sayso.ledger.correction;

import sayso.reading.Coded;

/// What can be corrected in a reading.
public enum ItemKind implements Coded {
    STATEMENT("statement"),
    FIGURE("figure"),
    DATE("date"),
    VERIFICATION("verification");

    private final String code;

    ItemKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
