package sayso.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.reading.Kind;

/// Whether a description may mean a source that is known.
final class Likeness {
    private static final Set<String> BODIES = Set.of(
            "agency",
            "group",
            "organisation",
            "organization",
            "company",
            "firm",
            "charity",
            "party",
            "movement",
            "station",
            "channel",
            "newspaper",
            "paper",
            "outlet",
            "broadcaster",
            "magazine",
            "website");

    private Likeness() {}

    /// People may be persons and bodies may be bodies; a work is only another work.
    static boolean isAlike(Entry entry, Mention.Described described) {
        boolean several = described.head().endsWith("s");
        return switch (described.kind()) {
            case UNNAMED -> entry.kind() != Kind.DOCUMENT && entry.isPlural() == several;
            case PERSON, GROUP -> isHuman(entry) && entry.isPlural() == several;
            case DOCUMENT, GOVERNMENT, MILITARY, AGENCY, NEWS_AGENCY, MEDIA, ORGANISATION ->
                entry.kind() == described.kind();
        };
    }

    static boolean isHuman(Entry entry) {
        return entry.kind() == Kind.PERSON || entry.kind() == Kind.GROUP || entry.kind() == Kind.UNNAMED;
    }

    /// "the company", without a word more.
    static boolean isBareBody(Mention.Described described) {
        return described.definite()
                && BODIES.contains(described.head())
                && NameWords.of(described.phrase()).size() == 1;
    }

    /// The very same words, or "Valk’s family" for "Teodor Valk’s family".
    static boolean isSamePhrase(Entry entry, Mention.Described described) {
        String one = entry.kind() == Kind.DOCUMENT ? Works.plain(entry.name()) : entry.name();
        String other = described.kind() == Kind.DOCUMENT ? Works.plain(described.phrase()) : described.phrase();
        List<String> words = NameWords.of(other);
        return (NameWords.of(one).size() == words.size() && NameWords.of(one).containsAll(words))
                || (isPossessive(one) && isPossessive(other) && isEnd(NameWords.of(one), words));
    }

    static boolean isPossessive(String phrase) {
        return phrase.contains("’s ") || phrase.contains("'s ");
    }

    private static boolean isEnd(List<String> one, List<String> other) {
        List<String> longer = one.size() > other.size() ? one : other;
        List<String> shorter = one.size() > other.size() ? other : one;
        return shorter.size() > 1
                && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    /// "a resident" is not the resident who spoke before.
    static boolean isNew(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        return lower.startsWith("a ") || lower.startsWith("an ") || lower.startsWith("another ");
    }

    /// "the ministry" is the last ministry; "the film" the documentary; "the minister" whoever was called one.
    static boolean fits(Entry entry, Mention.Described described) {
        List<String> words = NameWords.of(described.phrase());
        boolean modified = words.size() > 1 && !words.stream().allMatch(entry::isCalled);
        boolean person = described.kind() == Kind.UNNAMED || described.kind() == Kind.GROUP;
        boolean former =
                Introductions.FORMER.stream().anyMatch(word -> entry.isDescribedAs(word) && !words.contains(word));
        boolean several = former || (described.head().endsWith("s") && entry.isOne());
        if (several || modified || (entry.kind() == Kind.PERSON && !person)) {
            return false;
        }
        return entry.isHead(described.head())
                || (words.size() == 1 && isBody(described.head(), entry.kind()))
                || Works.like(described.head()).stream().anyMatch(entry::isHead);
    }

    /// A bare "the group", "the station", "the agency" is the last source of that kind.
    private static boolean isBody(String head, Kind kind) {
        Kind named = BODIES.contains(head) ? Kinds.ofHead(head).or(Kind.UNNAMED) : Kind.UNNAMED;
        return named != Kind.UNNAMED && (named == kind || (named == Kind.AGENCY && kind == Kind.NEWS_AGENCY));
    }
}
