package sayso.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.text.Span;

/// Knows every source met so far and says which of them a mention means. Mentions come in reading order.
///
/// Precision before recall: a mention that fits nobody known becomes a source of its own under its own words.
final class Register {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "who");

    /// How far back, in UTF-16 units, a pronoun or a description looks for its source.
    private static final int REACH = 1500;

    /// How many sources with a word in common are compared with a new name, the latest first.
    private static final int MOST_NAMESAKES = 50;

    /// How far back "he" looks for somebody who opened a sentence without being a source: two or three sentences.
    private static final int OPENER_REACH = 500;

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

    private final Names names;
    private final Works works;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    Register(Names names, Works works) {
        this.names = names;
        this.works = works;
    }

    /// Where somebody was mentioned.
    private record Heard(int start, Entry entry) {}

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
            case "he", "she" -> entry -> isPerson(entry) && entry.takes(pronoun.word());
            case "it" -> entry -> !isHuman(entry) && !entry.isPlural();
            case "they", "we" ->
                entry -> entry.isPlural() || (entry.kind() != Kind.PERSON && entry.kind() != Kind.DOCUMENT);
            default -> _ -> false;
        };
        Maybe<Heard> last = latest(pronoun.span(), fits);
        return switch (pronoun.word()) {
            case "he", "she" -> person(pronoun, last);
            default -> called(pronoun, last);
        };
    }

    /// Whoever opened a sentence since the last fitting source, or else that source.
    private Entry person(Mention.Pronoun pronoun, Maybe<Heard> last) {
        int here = pronoun.span().start();
        int from = Math.max(here - OPENER_REACH, last.map(Heard::start).or(-1) + 1);
        Entry entry = switch (names.openerBetween(from, here)) {
            case Maybe.Known<String>(String name) ->
                named(new Mention.Named(pronoun.span(), name, Kind.PERSON, Maybe.unknown()));
            case Maybe.Unknown<String>() -> called(pronoun, last);
        };
        entry.calledBy(pronoun.word());
        return entry;
    }

    private Entry called(Mention.Pronoun pronoun, Maybe<Heard> last) {
        return mentioned(
                last.map(Heard::entry),
                new Mention.Named(pronoun.span(), pronoun.word(), Kind.UNNAMED, Maybe.unknown()));
    }

    private static boolean isPerson(Entry entry) {
        return entry.kind() == Kind.PERSON || isSingularUnnamed(entry);
    }

    private static boolean isSingularUnnamed(Entry entry) {
        return entry.kind() == Kind.UNNAMED && !entry.isPlural();
    }

    private static boolean isHuman(Entry entry) {
        return entry.kind() == Kind.PERSON || entry.kind() == Kind.GROUP || entry.kind() == Kind.UNNAMED;
    }

    private Maybe<Heard> latest(Span at, Predicate<Entry> fits) {
        for (int i = heard.size() - 1; i >= 0 && heard.get(i).start() > at.start() - REACH; i--) {
            Heard each = heard.get(i);
            if (each.start() < at.start() && fits.test(each.entry())) {
                return Maybe.known(each);
            }
        }
        return Maybe.unknown();
    }

    private Entry named(Mention.Named named) {
        String state = States.speakingAs(named.name()).or("");
        if (named.kind() == Kind.GOVERNMENT && !state.isEmpty()) {
            Maybe<Entry> known = namesake(state, entry -> entry.name().equals(state));
            return mentioned(known, new Mention.Named(named.span(), state, Kind.GOVERNMENT, Maybe.unknown()));
        }
        String full = fullName(named);
        Maybe<Entry> known = namesake(full, entry -> isSame(entry, named, full));
        return mentioned(known, new Mention.Named(named.span(), full, named.kind(), named.description()));
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
            return NameWords.isSamePerson(NameWords.of(entry.name()), NameWords.of(full));
        }
        return NameWords.contained(entry.name(), full) || NameWords.abbreviates(entry.name(), full);
    }

    private Entry described(Mention.Described described) {
        List<String> words = NameWords.of(described.phrase());
        Maybe<Entry> same = isNew(described.phrase())
                ? Maybe.unknown()
                : latest(described.span(), entry -> NameWords.of(entry.name()).equals(words))
                        .map(Heard::entry);
        Maybe<Entry> known = described.definite()
                ? same.orElse(latest(described.span(), entry -> fits(entry, described))
                        .map(Heard::entry))
                : same;
        String called = described.definite() && !known.isKnown()
                ? works.before(described).or(described.phrase())
                : described.phrase();
        return mentioned(known, new Mention.Named(described.span(), called, described.kind(), Maybe.unknown()));
    }

    /// "a resident" is not the resident who spoke before.
    private static boolean isNew(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        return lower.startsWith("a ") || lower.startsWith("an ") || lower.startsWith("another ");
    }

    /// "the ministry" is the last ministry; "the film" the documentary; "the minister" whoever was called one.
    private static boolean fits(Entry entry, Mention.Described described) {
        List<String> words = NameWords.of(described.phrase());
        boolean modified = words.size() > 1 && !words.stream().allMatch(entry::isCalled);
        boolean person = described.kind() == Kind.UNNAMED || described.kind() == Kind.GROUP;
        if (modified || (entry.kind() == Kind.PERSON && !person)) {
            return false;
        }
        return entry.isCalled(described.head())
                || (words.size() == 1 && isBody(described.head(), entry.kind()))
                || Works.like(described.head()).stream().anyMatch(entry::isCalled);
    }

    /// A bare "the group", "the station", "the agency" is the last source of that kind.
    private static boolean isBody(String head, Kind kind) {
        Kind named = BODIES.contains(head) ? Kinds.ofHead(head).or(Kind.UNNAMED) : Kind.UNNAMED;
        return named != Kind.UNNAMED && (named == kind || (named == Kind.AGENCY && kind == Kind.NEWS_AGENCY));
    }

    /// The latest source that shares a word or the initials with `name` and passes `test`.
    private Maybe<Entry> namesake(String name, Predicate<Entry> test) {
        Maybe<Entry> latest = Maybe.unknown();
        for (String key : keys(name)) {
            List<Entry> sharing = byWord.getOrDefault(key, List.of());
            for (int i = sharing.size() - 1; i >= Math.max(0, sharing.size() - MOST_NAMESAKES); i--) {
                Entry each = sharing.get(i);
                if (test.test(each) && !latest.isKnownAnd(found -> found.number() >= each.number())) {
                    latest = Maybe.known(each);
                }
            }
        }
        return latest;
    }

    private static Set<String> keys(String name) {
        List<String> words = NameWords.of(name);
        Set<String> keys = new LinkedHashSet<>(words);
        keys.add(NameWords.initials(words));
        return keys;
    }

    private Entry mentioned(Maybe<Entry> known, Mention.Named mention) {
        Entry entry = known.or(new Entry(entries.size(), mention.name(), mention.kind()));
        if (!known.isKnown()) {
            entries.add(entry);
            index(entry);
        }
        String before = entry.name();
        boolean naming =
                mention.kind() == entry.kind() && mention.kind() != Kind.UNNAMED && !PRONOUNS.contains(mention.name());
        entry.mention(mention.span(), naming ? mention.name() : before, mention.description());
        if (!before.equals(entry.name())) {
            index(entry);
        }
        heard.add(new Heard(mention.span().start(), entry));
        return entry;
    }

    private void index(Entry entry) {
        keys(entry.name())
                .forEach(key ->
                        byWord.computeIfAbsent(key, any -> new ArrayList<>()).add(entry));
    }
}
