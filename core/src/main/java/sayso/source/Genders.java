package sayso.source;

import java.util.Collection;
import java.util.Set;
import sayso.reading.Maybe;

/// Nouns that tell whether "he" or "she" takes them up.
final class Genders {
    private static final Set<String> HE = Set.of(
            "man",
            "boy",
            "father",
            "son",
            "brother",
            "husband",
            "uncle",
            "nephew",
            "grandfather",
            "grandson",
            "widower",
            "king",
            "prince",
            "spokesman",
            "chairman",
            "fisherman",
            "policeman",
            "businessman",
            "mr",
            "congressman");
    private static final Set<String> SHE = Set.of(
            "woman",
            "girl",
            "mother",
            "daughter",
            "sister",
            "wife",
            "aunt",
            "niece",
            "grandmother",
            "granddaughter",
            "widow",
            "queen",
            "princess",
            "spokeswoman",
            "chairwoman",
            "policewoman",
            "businesswoman",
            "mrs",
            "ms",
            "congresswoman",
            "girlfriend");

    private Genders() {}

    /// "he" or "she", if `words` hold nouns of just one of them: not for "the boy’s mother".
    static Maybe<String> pronounOf(Collection<String> words) {
        boolean he = words.stream().anyMatch(HE::contains);
        boolean she = words.stream().anyMatch(SHE::contains);
        return he == she ? Maybe.unknown() : Maybe.known(he ? "he" : "she");
    }
}
