package sayso.ledger.correction;

import sayso.reading.Coded;

/// How a correction stands to the present reading.
public enum State implements Coded {
    /// It is in force.
    STANDS("stands"),
    /// A later correction took it back.
    UNDONE("undone"),
    /// What it corrects is not in the reading any more: it changes nothing, and is shown.
    UNMATCHED("unmatched");

    private final String code;

    State(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
