package sayso.reading;

/// How the source stands to what it says, by the report's choice of words.
public enum Stance implements Coded {
    /// Neutral.
    SAYS("says"),
    /// The report keeps its distance: claimed, alleged, asserted.
    CLAIMS("claims"),
    /// Against its own interest: acknowledged, admitted, confirmed by the party concerned.
    CONCEDES("concedes"),
    /// Says that it is not so.
    DENIES("denies"),
    /// Judges a size rather than counts it.
    ESTIMATES("estimates"),
    /// Commits itself to act.
    PLEDGES("pledges"),
    /// Orders, calls for, urges.
    DEMANDS("demands"),
    /// Says that harm may come.
    WARNS("warns"),
    /// Wants to know.
    ASKS("asks"),
    /// Attitude, belief, emotion, praise, blame.
    FEELS("feels"),
    /// Passes on what somebody else says.
    RELAYS("relays");

    private final String code;

    Stance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
