package sayso.reading;

/// What a report says about the checking of its own material. A denial, a non-answer and an unverified claim are
/// three things.
public enum Status implements Coded {
    NOT_VERIFIED("not-verified"),
    VERIFIED("verified"),
    NOT_DISCLOSED("not-disclosed"),
    NO_COMMENT("no-comment"),
    PURPORTED("purported"),
    DISPUTED("disputed"),
    REVISED("revised");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
