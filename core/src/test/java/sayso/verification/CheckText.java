package sayso.verification;

import java.util.stream.Collectors;
import sayso.text.Prose;

/// Writes the checks of a text down for tests: "not-verified by Reuters about the video", parted by semicolons.
final class CheckText {
    private CheckText() {}

    static String of(String text) {
        return Verifications.find(Prose.of(text)).stream()
                .map(check -> check.status().code()
                        + check.by().map(span -> " by " + span.of(text)).or("")
                        + check.object().map(span -> " about " + span.of(text)).or(""))
                .collect(Collectors.joining("; "));
    }

    static String statuses(String text) {
        return Verifications.find(Prose.of(text)).stream()
                .map(check -> check.status().code())
                .collect(Collectors.joining("; "));
    }
}
