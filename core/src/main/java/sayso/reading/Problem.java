package sayso.reading;

import java.util.regex.Pattern;

/// What went wrong, where, and one thing to try. `code` is stable ("report.empty"); the words may improve.
public record Problem(String code, String message, Place place, Maybe<String> hint) {
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z-]+)+");

    /// @throws IllegalArgumentException if the code is not of the form "room.what-happened" or the message is blank
    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Problem needs a code such as “report.empty”, got “" + code + "”");
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("Problem " + code + " needs a message");
        }
    }

    public static Problem at(Place place, String code, String message, String hint) {
        return new Problem(code, message, place, Maybe.known(hint));
    }
}
