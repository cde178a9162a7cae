package sayso.json;

/// A text that is no JSON, or JSON that is not what it should be; line and column count from 1.
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;

    public JsonException(String what, long line, long column) {
        super(what);
        this.line = line;
        this.column = column;
    }

    public long line() {
        return line;
    }

    public long column() {
        return column;
    }
}
