package sayso.trials;

import java.nio.charset.StandardCharsets;
import java.util.List;
import sayso.text.Prose;
import sayso.verification.Verifications;

/// Any text gives checks in order, the same twice.
public final class FuzzVerifications {
    private FuzzVerifications() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        List<Verifications.Check> checks = Verifications.find(Prose.of(text));
        Held.inOrder(text, checks.stream().map(Verifications.Check::span).toList());
        Held.same(checks, Verifications.find(Prose.of(text)));
    }
}
