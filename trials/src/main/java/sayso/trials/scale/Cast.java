package sayso.trials.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sayso.reading.Kind;
import sayso.reading.Maybe;

/// Whose word the reports rest on: thousands of persons and bodies, a few of them in many reports.
final class Cast {
    private static final int PERSONS = 5_000;
    private static final int BODIES = 1_800;
    private static final int FIRST_NAMES = 150;

    private static final List<String> STATES = List.of(
            "Ukraine", "Sudan", "Syria", "Yemen", "Kenya", "Peru", "Chad", "Mali", "Nepal", "Serbia", "Libya", "Iraq",
            "Ghana", "Cuba", "Chile", "Egypt", "Jordan", "Lebanon", "Niger", "Norway", "Poland", "Qatar", "Spain",
            "Togo", "Uganda", "Zambia", "Angola", "Brazil", "Cyprus", "Estonia");
    private static final List<String> OFFICES = List.of(
            "Defence Ministry",
            "Interior Ministry",
            "Health Ministry",
            "Foreign Ministry",
            "General Staff",
            "Police",
            "Border Guard",
            "National Intelligence Service",
            "Emergency Service",
            "Air Force");
    private static final List<String> BODY_ENDS = List.of(
            "Relief Fund",
            "Council",
            "Liberation Front",
            "Rescue Service",
            "Observatory for Human Rights",
            "Union",
            "Harbour Authority",
            "Hospital",
            "Workers Party",
            "Research Institute");
    private static final List<Kind> BODY_KINDS = List.of(Kind.ORGANISATION, Kind.AGENCY, Kind.ORGANISATION);
    private static final List<String> ROLES = List.of(
            "mayor",
            "spokeswoman",
            "defence minister",
            "doctor",
            "governor",
            "rescue worker",
            "opposition leader",
            "analyst",
            "colonel",
            "envoy");
    private static final List<String> UNNAMED = List.of(
            "two officials",
            "a security source",
            "residents",
            "a witness",
            "people familiar with the matter",
            "a senior aide",
            "survivors",
            "a local doctor",
            "one diplomat",
            "several soldiers");

    private final Chance chance;
    private final Words words;
    private final List<Voice> known;

    Cast(Chance chance, Words words) {
        this.chance = chance;
        this.words = words;
        List<String> firsts =
                IntStream.range(0, FIRST_NAMES).mapToObj(_ -> words.name()).toList();
        List<Voice> all = new ArrayList<>();
        Stream<Voice> offices =
                STATES.stream().flatMap(state -> OFFICES.stream().map(office -> office(state, office)));
        all.addAll(offices.toList());
        IntStream.range(0, BODIES).forEach(_ -> all.add(body()));
        IntStream.range(0, PERSONS).forEach(_ -> all.add(person(chance.tailed(firsts))));
        // who is in many reports is none of one kind
        known = IntStream.range(0, all.size())
                .mapToObj(at -> all.get((int) (at * 3_571L % all.size())))
                .toList();
    }

    static String state(Chance chance) {
        return chance.tailed(STATES);
    }

    /// Somebody that many reports know.
    Voice known() {
        return chance.tailed(known);
    }

    /// Anybody with a name, the known no sooner than others.
    Voice anybody() {
        return chance.one(known);
    }

    Voice unnamed() {
        return new Voice(chance.one(UNNAMED), Kind.UNNAMED, Maybe.unknown(), "");
    }

    private Voice office(String state, String office) {
        boolean acronym = office.startsWith("National");
        return new Voice(state + "’s " + office, Kind.AGENCY, Maybe.unknown(), acronym ? initials(office) : "");
    }

    private Voice body() {
        String own = chance.of(40) ? words.name() + " " + words.name() : words.name();
        String name = own + " " + chance.one(BODY_ENDS);
        String whole = chance.of(30) ? Cast.state(chance) + "’s " + name : name;
        return new Voice(whole, chance.one(BODY_KINDS), Maybe.unknown(), chance.of(40) ? initials(name) : "");
    }

    private Voice person(String first) {
        Maybe<String> role = chance.of(60) ? Maybe.known(chance.one(ROLES)) : Maybe.unknown();
        return new Voice(first + " " + words.name(), Kind.PERSON, role, "");
    }

    private static String initials(String name) {
        return Stream.of(name.split(" ", -1))
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
