package sayso.ledger.export;

import sayso.reading.Coded;

/// What a vague number ("dozens") becomes where a table wants a number. Each policy is a file that names its source.
public enum VaguePolicy implements Coded {
    ACLED("acled"),
    AIRWARS("airwars"),
    /// Stays empty; the words stand in the notes.
    NONE("none");

    private final String code;

    VaguePolicy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
