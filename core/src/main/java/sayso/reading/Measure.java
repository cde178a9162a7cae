package sayso.reading;

/// What a figure counts people for.
public enum Measure implements Coded {
    KILLED("killed"),
    WOUNDED("wounded"),
    /// Killed and wounded together; never a count of deaths.
    CASUALTIES("casualties"),
    MISSING("missing"),
    CAPTURED("captured"),
    DETAINED("detained"),
    DISPLACED("displaced"),
    /// Strength of a force.
    DEPLOYED("deployed"),
    OTHER("other");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
