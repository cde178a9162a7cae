package sayso.reading;

/// How a number limits the count that it stands for.
public enum Bound implements Coded {
    EXACT("exact"),
    ABOUT("about"),
    AT_LEAST("at-least"),
    MORE_THAN("more-than"),
    AT_MOST("at-most"),
    LESS_THAN("less-than"),
    NEARLY("nearly"),
    BETWEEN("between"),
    /// A magnitude word ("dozens"): the words are kept, the low bound is what they must mean.
    VAGUE("vague");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
