package sayso.reading;

/// How something was found and how surely.
///
/// @param confidence probability, 0 to 1, that it is right
/// @param rule the name of the rule that made it, where the reader keeps it
public record Finding(double confidence, Maybe<String> rule) {
    /// @throws IllegalArgumentException if the confidence is not within 0 and 1
    public Finding {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Finding needs a confidence within 0 and 1, got " + confidence);
        }
    }

    public static Finding by(String rule, double confidence) {
        return new Finding(confidence, Maybe.known(rule));
    }
}
