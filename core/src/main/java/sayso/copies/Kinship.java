package sayso.copies;

/// How a report in a group stands to its origin.
public enum Kinship {
    /// It is the origin.
    ORIGIN("origin"),
    /// It carries nearly the whole text and little else.
    COPY("copy"),
    /// Nearly all of it stands in the origin, which has more.
    EXCERPT("excerpt"),
    /// It carries nearly the whole origin and more.
    EXTENDED("extended"),
    /// They share a good part.
    PARTIAL("partial");

    private static final double NEARLY_ALL = 0.8;

    private final String code;

    Kinship(String code) {
        this.code = code;
    }

    /// As machines read it.
    public String code() {
        return code;
    }

    static Kinship of(double inOrigin, double ofOrigin) {
        if (inOrigin >= NEARLY_ALL) {
            return ofOrigin >= NEARLY_ALL ? COPY : EXCERPT;
        }
        return ofOrigin >= NEARLY_ALL ? EXTENDED : PARTIAL;
    }
}
