package sayso.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.text.Span;

/// A source as it takes shape while its mentions are read in order.
final class Entry {
    /// What begins where the head noun of a phrase has ended.
    private static final List<String> BEHIND = List.of(
            ",", " of ", " to ", " for ", " in ", " at ", " from ", " with ", " by ", " who ", " which ", " that ");

    /// Plurals without an s.
    private static final Set<String> SEVERAL = Set.of("men", "women", "people", "children", "police");

    private final Set<String> descriptions = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final TreeSet<Span> mentions = new TreeSet<>();
    private final int number;
    private Kind kind;
    private String name;
    private String calledBy = "";
    private Maybe<String> description = Maybe.unknown();

    /// @param number how many sources were known before it
    Entry(int number, String name, Kind kind) {
        this.number = number;
        this.name = name;
        this.kind = kind;
    }

    int number() {
        return number;
    }

    /// Whether "he" or "she" can mean this source: the first of the two that it was called decides, or else a noun
    /// such as "sister".
    boolean takes(String pronoun) {
        String noun = Genders.pronounOf(descriptions)
                .or(Genders.pronounOf(NameWords.of(name)).or(pronoun));
        return calledBy.isEmpty() ? noun.equals(pronoun) : calledBy.equals(pronoun);
    }

    /// Remembers that `pronoun` meant this source.
    void calledBy(String pronoun) {
        calledBy = pronoun;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    /// Takes a mention in; the longer name wins.
    void mention(Span span, String called, Maybe<String> described) {
        mentions.add(span);
        if (called.length() > name.length()) {
            name = called;
        }
        description = description.orElse(described);
        described.toList().forEach(each -> {
            descriptions.addAll(NameWords.of(each));
            heads.addAll(NameWords.of(core(each)));
        });
    }

    /// Whether `noun` is a word of its name or of what it was described as.
    boolean isCalled(String noun) {
        return NameWords.of(name).contains(noun) || descriptions.contains(noun);
    }

    /// Whether `noun` may take it up: "the aide" for "an aide to the president", but not "the president", and "the
    /// mother" for "the girl’s mother", but not "the girl".
    boolean isHead(String noun) {
        return heads.contains(noun) || NameWords.of(core(name)).contains(noun);
    }

    private static String core(String phrase) {
        String core = phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String behind : BEHIND) {
            int at = core.indexOf(behind);
            core = at > 0 ? core.substring(0, at) : core;
        }
        return core.substring(core.lastIndexOf("'s ") + 1);
    }

    /// Whether `word` is a word of what it was described as.
    boolean isDescribedAs(String word) {
        return descriptions.contains(word);
    }

    int firstMention() {
        return mentions.first().start();
    }

    boolean isPlural() {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return kind == Kind.GROUP
                || ((last.endsWith("s") || SEVERAL.contains(last)) && kind != Kind.PERSON)
                || name.contains(" and ");
    }

    /// A name of one word that nothing shows to be a person's: no title, no role, no "he" or "she".
    boolean isBareName() {
        return kind == Kind.PERSON && !name.contains(" ") && !description.isKnown() && calledBy.isEmpty();
    }

    /// Learns from what it is called again that it is no person.
    void becomes(Kind other) {
        kind = other;
    }

    /// "one of the officials", "a second official": not what "the officials" means.
    boolean isOne() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("one ") || lower.startsWith("a ") || lower.startsWith("an ");
    }

    Source source(SourceId id) {
        return new Source(id, name, kind, description, mentions.stream().toList());
    }
}
