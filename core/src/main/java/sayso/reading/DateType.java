package sayso.reading;

/// The four types of TIMEX3.
public enum DateType implements Coded {
    DATE("DATE"),
    TIME("TIME"),
    DURATION("DURATION"),
    SET("SET");

    private final String code;

    DateType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
