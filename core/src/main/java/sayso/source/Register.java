package sayso.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import sayso.naming.States;
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

    /// From this probability on the model is believed where no rule knows anybody, and against the rules. Both set on
    /// documents it was not trained on; a description says less than a pronoun.
    private static final double SURE = 0.5;

    private static final double SURER = 0.75;
    private static final double SURE_NOUN = 0.7;

    private final Names names;
    private final Openings openings;
    private final Works works;
    private final Introductions introductions;
    private final Pairs pairs;
    private final Antecedents antecedents;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private Joint joint = new Joint(-REACH, List.of());

    Register(Background background, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.names = background.names();
        this.openings = background.openings();
        this.works = background.works();
        this.introductions = background.introductions();
        this.pairs = background.pairs();
    }

    /// Where somebody was mentioned.
    private record Heard(Span span, Entry entry) {
        int start() {
            return span.start();
        }
    }

    /// Several that one mention named.
    private record Joint(int start, List<Entry> several) {}

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// The sources that `mention` means, new or known: one, or the two of "both countries".
    List<Entry> all(Mention mention) {
        List<Entry> they =
                mention instanceof Mention.Pronoun pronoun && pronoun.word().equals("they") ? they(pronoun) : List.of();
        if (!they.isEmpty()) {
            return they;
        }
        List<String> two = mention instanceof Mention.Described described ? pairs.meant(described) : List.of();
        if (two.isEmpty()) {
            return List.of(resolve(mention));
        }
        return two.stream().map(name -> named(paired(mention.span(), name))).toList();
    }

    /// Remembers that one mention at `start` named several: what a following "they" means.
    void together(int start, List<Entry> several) {
        joint = new Joint(start, several);
    }

    private List<Entry> they(Mention.Pronoun pronoun) {
        boolean near = joint.start() < pronoun.span().start()
                && joint.start() > pronoun.span().start() - REACH;
        boolean last = latest(pronoun.span(), Entry::isPlural).map(Heard::start).or(-1) <= joint.start();
        if (!near || !last) {
            return List.of();
        }
        joint.several().forEach(entry -> entry.mention(pronoun.span(), entry.name(), Maybe.unknown()));
        return joint.several();
    }

    private static Mention.Named paired(Span span, String name) {
        Kind kind = States.speakingAs(name).isKnown() ? Kind.GOVERNMENT : Kind.PERSON;
        return new Mention.Named(span, name, kind, Maybe.unknown());
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
            case "he", "she" -> personCalled(pronoun.word());
            case "it" -> entry -> !Likeness.isHuman(entry) && !entry.isPlural();
            case "they", "we" ->
                entry -> entry.isPlural() || (!Likeness.isHuman(entry) && entry.kind() != Kind.DOCUMENT);
            default -> _ -> false;
        };
        Maybe<Heard> last = latest(pronoun.span(), fits);
        boolean person = pronoun.word().equals("he") || pronoun.word().equals("she");
        boolean found = last.isKnown() || (person && opened(pronoun, last).isKnown());
        double least = found ? SURER : SURE;
        Maybe<Entry> learned = learned(pronoun.span(), pronoun.word(), least, fits);
        if (!learned.isKnown()) {
            learned = learnedDescription(pronoun, least, fits);
        }
        if (learned instanceof Maybe.Known<Entry>(Entry entry)) {
            if (person) {
                entry.calledBy(pronoun.word());
            }
            return entry;
        }
        return person ? person(pronoun, last) : called(pronoun, last);
    }

    /// Whom the model takes `noun` in the mention at `span` to mean, where that fits: a source known by then, or else
    /// the noun phrase that it names.
    private Maybe<Entry> learned(Span span, String noun, double least, Predicate<Entry> fits) {
        List<Span> words = antecedents.of(span, noun, least);
        for (Span word : words) {
            Maybe<Heard> known = heardAt(word);
            if (known.isKnownAnd(each -> fits.test(each.entry()))) {
                return known.map(each -> repeated(each.entry(), span));
            }
        }
        for (Span word : words) {
            if (antecedents.mention(word) instanceof Maybe.Known<Mention>(Mention.Named named) && isName(named, fits)) {
                return Maybe.known(named(new Mention.Named(span, named.name(), named.kind(), named.description())));
            }
        }
        return Maybe.unknown();
    }

    /// What the model takes a pronoun to mean, where that is a description: "A woman … she", "Two men … they".
    private Maybe<Entry> learnedDescription(Mention.Pronoun pronoun, double least, Predicate<Entry> fits) {
        for (Span word : antecedents.of(pronoun.span(), pronoun.word(), least)) {
            if (antecedents.mention(word) instanceof Maybe.Known<Mention>(Mention.Described described)
                    && fits.test(new Entry(0, described.phrase(), described.kind()))) {
                return Maybe.known(described(described.at(pronoun.span())));
            }
        }
        return Maybe.unknown();
    }

    private static boolean isName(Mention.Named named, Predicate<Entry> fits) {
        return named.kind() != Kind.UNNAMED && fits.test(new Entry(0, named.name(), named.kind()));
    }

    private Entry repeated(Entry entry, Span span) {
        return mentioned(Maybe.known(entry), new Mention.Named(span, entry.name(), Kind.UNNAMED, Maybe.unknown()));
    }

    /// Whoever opened a sentence since the last fitting source, or else that source, or else the one person whom the
    /// sentence names before.
    private Entry person(Mention.Pronoun pronoun, Maybe<Heard> last) {
        Maybe<Mention> opened = opened(pronoun, last);
        Maybe<String> only = opened.isKnown() || last.isKnown()
                ? Maybe.unknown()
                : names.onlyOneBefore(pronoun.span().start());
        Maybe<Mention> meant = opened.orElse(
                only.isKnownAnd(name -> takes(name, pronoun.word()))
                        ? only.map(name -> named(pronoun.span(), name))
                        : Maybe.unknown());
        Entry entry = meant instanceof Maybe.Known<Mention>(Mention mention) ? resolve(mention) : called(pronoun, last);
        entry.calledBy(pronoun.word());
        return entry;
    }

    /// Whoever opened a sentence since the last fitting source, by name or description, as a mention at the pronoun.
    private Maybe<Mention> opened(Mention.Pronoun pronoun, Maybe<Heard> last) {
        Maybe<Names.Opener> name = opener(pronoun.span(), last, pronoun.word());
        int from = Math.max(
                since(pronoun.span(), last), name.map(Names.Opener::start).or(-1));
        Maybe<Mention.Described> described =
                openings.between(from, pronoun.span().start(), each -> takesDescription(each.phrase(), pronoun.word()));
        return described instanceof Maybe.Known<Mention.Described>(Mention.Described found)
                ? Maybe.known(found.at(pronoun.span()))
                : name.map(opener -> named(pronoun.span(), opener.name()));
    }

    private static boolean takesDescription(String phrase, String pronoun) {
        return Genders.pronounOf(NameWords.of(phrase)).or(pronoun).equals(pronoun);
    }

    private static Mention named(Span span, String person) {
        return new Mention.Named(span, person, Kind.PERSON, Maybe.unknown());
    }

    private static int since(Span here, Maybe<Heard> last) {
        return Math.max(here.start() - OPENER_REACH, last.map(Heard::start).or(-1) + 1);
    }

    private Maybe<Names.Opener> opener(Span here, Maybe<Heard> last, String pronoun) {
        return names.openerBetween(since(here, last), here.start(), name -> takes(name, pronoun));
    }

    /// Whether nobody of this name was called by the other pronoun.
    private boolean takes(String name, String pronoun) {
        return !namesake(
                        name,
                        entry -> isPerson(entry)
                                && !entry.takes(pronoun)
                                && NameWords.isSamePerson(NameWords.of(entry.name()), NameWords.of(name)))
                .isKnown();
    }

    private static Predicate<Entry> personCalled(String pronoun) {
        return entry -> isPerson(entry) && entry.takes(pronoun);
    }

    private Entry called(Mention.Pronoun pronoun, Maybe<Heard> last) {
        return mentioned(
                last.map(Heard::entry),
                new Mention.Named(pronoun.span(), pronoun.word(), Kind.UNNAMED, Maybe.unknown()));
    }

    /// The last source mentioned in whose words `word` stands.
    private Maybe<Heard> heardAt(Span word) {
        for (int i = heard.size() - 1; i >= 0 && heard.get(i).start() > word.start() - REACH; i--) {
            if (heard.get(i).span().contains(word)) {
                return Maybe.known(heard.get(i));
            }
        }
        return Maybe.unknown();
    }

    private static boolean isPerson(Entry entry) {
        return entry.kind() == Kind.PERSON || isSingularUnnamed(entry);
    }

    private static boolean isSingularUnnamed(Entry entry) {
        return entry.kind() == Kind.UNNAMED
                && !entry.isPlural()
                && !PRONOUNS.contains(entry.name().toLowerCase(Locale.ROOT));
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
        Maybe<String> description = named.kind() == Kind.PERSON
                ? named.description().orElse(introductions.roleOf(full))
                : named.description();
        return mentioned(known, new Mention.Named(named.span(), full, named.kind(), description));
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
        // "the United Nations" is neither "United Nations figures" nor "a United Nations spokesman"
        boolean alike = named.kind() == entry.kind() || (isBody(named.kind()) && isBody(entry.kind()));
        return alike && (NameWords.contained(entry.name(), full) || NameWords.abbreviates(entry.name(), full));
    }

    private static boolean isBody(Kind kind) {
        return switch (kind) {
            case GOVERNMENT, MILITARY, AGENCY, ORGANISATION, NEWS_AGENCY, MEDIA -> true;
            case PERSON, GROUP, DOCUMENT, UNNAMED -> false;
        };
    }

    private Entry described(Mention.Described said) {
        Mention.Described described = withPossessor(said);
        Maybe<Entry> same = Likeness.isNew(described.phrase())
                ? Maybe.unknown()
                : latest(described.span(), entry -> Likeness.isSamePhrase(entry, described))
                        .map(Heard::entry);
        Maybe<Heard> fitting = described.definite() && !same.isKnown()
                ? latest(described.span(), entry -> Likeness.fits(entry, described))
                : Maybe.unknown();
        boolean definite = described.definite() || Likeness.isPossessive(described.phrase());
        Maybe<Introductions.Introduced> introduced =
                definite && !same.isKnown() ? introduced(described) : Maybe.unknown();
        if (introduced instanceof Maybe.Known<Introductions.Introduced>(Introductions.Introduced person)
                && person.start() > fitting.map(Heard::start).or(-1)) {
            return named(new Mention.Named(described.span(), person.name(), Kind.PERSON, Maybe.unknown()));
        }
        Maybe<Entry> known = same.orElse(fitting.map(Heard::entry)).orElse(bareName(described));
        if (described.definite() && !known.isKnown() && !works.before(described).isKnown()) {
            Predicate<Entry> alike = entry -> Likeness.isAlike(entry, described);
            if (learned(described.span(), described.head(), SURE_NOUN, alike)
                    instanceof Maybe.Known<Entry>(Entry meant)) {
                return meant;
            }
        }
        String called = described.definite() && !known.isKnown()
                ? works.before(described).or(described.phrase())
                : described.phrase();
        return mentioned(known, new Mention.Named(described.span(), called, described.kind(), Maybe.unknown()));
    }

    /// "Nordlys said … The company said": reports give persons a first name, a title or a role; what has none of them
    /// and is taken up by "the company" bears that name. Only where no company is known.
    private Maybe<Entry> bareName(Mention.Described described) {
        boolean body = Likeness.isBareBody(described);
        Maybe<Entry> found = body
                ? latest(described.span(), entry -> Likeness.isHuman(entry) || !entry.isPlural())
                        .map(Heard::entry)
                : Maybe.unknown();
        if (!found.isKnownAnd(Entry::isBareName)) {
            return Maybe.unknown();
        }
        found.toList().forEach(entry -> entry.becomes(described.kind()));
        return found;
    }

    private Maybe<Introductions.Introduced> introduced(Mention.Described described) {
        return described.kind() == Kind.UNNAMED
                ? introductions.before(described.span().start(), described.phrase(), described.head())
                : Maybe.unknown();
    }

    /// "his family" as "Teodor Valk’s family", where it is known who he is.
    private Mention.Described withPossessor(Mention.Described described) {
        int space = described.phrase().indexOf(' ');
        String pronoun = space < 0 ? "" : described.phrase().substring(0, space).toLowerCase(Locale.ROOT);
        String subject = pronoun.equals("his") ? "he" : pronoun.equals("her") ? "she" : "";
        if (subject.isEmpty()) {
            return described;
        }
        Predicate<Entry> person = personCalled(subject).and(entry -> entry.kind() == Kind.PERSON);
        Maybe<Heard> last = latest(described.span(), person);
        String possessor = opener(described.span(), last, subject)
                .map(Names.Opener::name)
                .orElse(last.map(heard -> heard.entry().name()))
                .or("");
        return possessor.isEmpty()
                ? described
                : described.called(possessor + "’s" + described.phrase().substring(space));
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
        heard.add(new Heard(mention.span(), entry));
        return entry;
    }

    private void index(Entry entry) {
        keys(entry.name())
                .forEach(key ->
                        byWord.computeIfAbsent(key, any -> new ArrayList<>()).add(entry));
    }
}
