package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.text.Span;

/// Knows every source met so far and says which of them a mention means. Mentions come in reading order.
///
/// Precision before recall: a mention that fits nobody known becomes a source of its own under its own words.
final class Register {
    private static final Set<String> FILMS =
            Set.of("film", "documentary", "footage", "video", "clip", "programme", "program");
    private static final Set<String> PAPERS =
            Set.of("report", "study", "survey", "analysis", "paper", "review", "investigation", "probe", "audit");

    /// How far back, in UTF-16 units, a pronoun looks for its source.
    private static final int PRONOUN_REACH = 1500;

    private final Names names;
    private final List<Entry> entries = new ArrayList<>();

    Register(Names names) {
        this.names = names;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// The source that `mention` means, new or known.
    Entry resolve(Mention mention) {
        return switch (mention) {
            case Mention.Pronoun pronoun -> pronoun(pronoun);
            case Mention.Named named -> named(named);
            case Mention.Described described -> described(described);
        };
    }

    private Entry pronoun(Mention.Pronoun pronoun) {
        Predicate<Entry> fits = switch (pronoun.word()) {
            case "he", "she" -> entry -> entry.kind() == Kind.PERSON || isSingularUnnamed(entry);
            case "it" -> entry -> !isHuman(entry) && !entry.isPlural();
            case "they", "we" ->
                entry -> entry.isPlural() || (entry.kind() != Kind.PERSON && entry.kind() != Kind.DOCUMENT);
            default -> _ -> false;
        };
        Maybe<Entry> known = latest(pronoun.span(), fits);
        return mentioned(known, pronoun.span(), pronoun.word(), Kind.UNNAMED, Maybe.unknown());
    }

    private static boolean isSingularUnnamed(Entry entry) {
        return entry.kind() == Kind.UNNAMED && !entry.isPlural();
    }

    private static boolean isHuman(Entry entry) {
        return entry.kind() == Kind.PERSON || entry.kind() == Kind.GROUP || entry.kind() == Kind.UNNAMED;
    }

    private Maybe<Entry> latest(Span at, Predicate<Entry> fits) {
        Maybe<Entry> latest = Maybe.unknown();
        int best = Math.max(-1, at.start() - PRONOUN_REACH);
        for (Entry entry : entries) {
            int last = entry.lastMentionBefore(at.start());
            if (fits.test(entry) && last > best) {
                latest = Maybe.known(entry);
                best = last;
            }
        }
        return latest;
    }

    private Entry named(Mention.Named named) {
        String state = States.speakingAs(named.name()).or("");
        if (named.kind() == Kind.GOVERNMENT && !state.isEmpty()) {
            return mentioned(
                    find(entry -> entry.name().equals(state)), named.span(), state, Kind.GOVERNMENT, Maybe.unknown());
        }
        String full = fullName(named);
        Maybe<Entry> known = find(entry -> isSame(entry, named, full));
        return mentioned(known, named.span(), full, named.kind(), named.description());
    }

    private String fullName(Mention.Named named) {
        List<String> words = NameWords.of(named.name());
        boolean surname = named.kind() == Kind.PERSON && words.size() == 1;
        return surname ? names.fullNameOf(words.getFirst()).or(named.name()) : named.name();
    }

    private static boolean isSame(Entry entry, Mention.Named named, String full) {
        boolean person = named.kind() == Kind.PERSON;
        if (person != (entry.kind() == Kind.PERSON)) {
            return false;
        }
        if (person) {
            return isSamePerson(NameWords.of(entry.name()), NameWords.of(full));
        }
        return NameWords.contained(entry.name(), full) || NameWords.abbreviates(entry.name(), full);
    }

    /// The shorter name begins or ends the longer one: "Kim" and "Kim Jong Un", "Carter" and "Eric Carter".
    private static boolean isSamePerson(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (shorter.isEmpty()) {
            return false;
        }
        boolean begins = longer.subList(0, shorter.size()).equals(shorter);
        boolean ends =
                longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        boolean initials =
                longer.getLast().equals(shorter.getLast()) && longer.getFirst().equals(shorter.getFirst());
        return begins || ends || initials;
    }

    private Entry described(Mention.Described described) {
        Maybe<Entry> same = find(entry -> NameWords.of(entry.name()).equals(NameWords.of(described.phrase())));
        Maybe<Entry> known =
                described.definite() ? same.orElse(latest(described.span(), entry -> fits(entry, described))) : same;
        return mentioned(known, described.span(), described.phrase(), described.kind(), Maybe.unknown());
    }

    /// "the ministry" is the last ministry; "the film" the documentary; "the minister" whoever was called one.
    private static boolean fits(Entry entry, Mention.Described described) {
        List<String> words = NameWords.of(described.phrase());
        String head = described.head();
        boolean modified = words.size() > 1 && !words.stream().allMatch(entry::isCalled);
        if (modified) {
            return false;
        }
        boolean person = described.kind() == Kind.UNNAMED || described.kind() == Kind.GROUP;
        if (entry.kind() == Kind.PERSON && !person) {
            return false;
        }
        boolean film = FILMS.contains(head) && FILMS.stream().anyMatch(entry::isCalled);
        boolean paper = PAPERS.contains(head) && PAPERS.stream().anyMatch(entry::isCalled);
        return entry.isCalled(head) || film || paper;
    }

    private Maybe<Entry> find(Predicate<Entry> test) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (test.test(entries.get(i))) {
                return Maybe.known(entries.get(i));
            }
        }
        return Maybe.unknown();
    }

    private Entry mentioned(Maybe<Entry> known, Span span, String called, Kind kind, Maybe<String> description) {
        Entry entry = known.or(new Entry(called, kind));
        if (!known.isKnown()) {
            entries.add(entry);
        }
        boolean naming = !known.isKnown() || (kind == entry.kind() && kind != Kind.UNNAMED && !isPronoun(called));
        entry.mention(span, naming ? called : entry.name(), description);
        return entry;
    }

    private static boolean isPronoun(String called) {
        return called.length() <= 4
                && Set.of("he", "she", "it", "they", "we", "i", "you", "who").contains(called);
    }
}
