package sayso.server.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import sayso.reading.Stance;

/// Whether the report's own word for how something was said tells more than the stance it is shown under: behind
/// "feels", "praised" does and "felt" does not.
public final class StanceVerbs {
    private StanceVerbs() {}

    /// Whether `cue` has to be shown, in quotation marks, beside `stance`. Always, unless it is a form of the
    /// stance's own verb; but "says" and "relays" stand for any neutral word.
    public static boolean tellsMore(String cue, Stance stance) {
        return switch (stance) {
            case SAYS, RELAYS -> false;
            case CLAIMS -> lacks(cue, Set.of("claim", "claims", "claimed", "claiming"));
            case CONCEDES -> lacks(cue, Set.of("concede", "concedes", "conceded", "conceding"));
            case DENIES -> lacks(cue, Set.of("deny", "denies", "denied", "denying"));
            case ESTIMATES -> lacks(cue, Set.of("estimate", "estimates", "estimated", "estimating"));
            case PLEDGES -> lacks(cue, Set.of("pledge", "pledges", "pledged", "pledging"));
            case DEMANDS -> lacks(cue, Set.of("demand", "demands", "demanded", "demanding"));
            case WARNS -> lacks(cue, Set.of("warn", "warns", "warned", "warning", "warnings"));
            case ASKS -> lacks(cue, Set.of("ask", "asks", "asked", "asking"));
            case FEELS -> lacks(cue, Set.of("feel", "feels", "felt", "feeling", "feelings"));
        };
    }

    private static boolean lacks(String cue, Set<String> forms) {
        return Arrays.stream(cue.toLowerCase(Locale.ROOT).split(" ")).noneMatch(forms::contains);
    }
}
