package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.text.Token;

/// A noun of saying with its author: "estimates by two embassies of 900 dead", "the army’s claim that
/// …", "a warning from Kyiv that …".
final class NounCue implements SentenceRule {
    static final String NAME = "noun-cue";

    private static final Map<String, Stance> NOUNS = Map.ofEntries(
            Map.entry("estimate", Stance.ESTIMATES),
            Map.entry("estimates", Stance.ESTIMATES),
            Map.entry("claim", Stance.CLAIMS),
            Map.entry("claims", Stance.CLAIMS),
            Map.entry("allegation", Stance.CLAIMS),
            Map.entry("allegations", Stance.CLAIMS),
            Map.entry("accusation", Stance.CLAIMS),
            Map.entry("accusations", Stance.CLAIMS),
            Map.entry("assertion", Stance.CLAIMS),
            Map.entry("warning", Stance.WARNS),
            Map.entry("warnings", Stance.WARNS),
            Map.entry("statement", Stance.SAYS),
            Map.entry("announcement", Stance.SAYS),
            Map.entry("admission", Stance.CONCEDES),
            Map.entry("acknowledgement", Stance.CONCEDES),
            Map.entry("acknowledgment", Stance.CONCEDES),
            Map.entry("denial", Stance.DENIES),
            Map.entry("denials", Stance.DENIES),
            Map.entry("pledge", Stance.PLEDGES),
            Map.entry("promise", Stance.PLEDGES),
            Map.entry("vow", Stance.PLEDGES),
            Map.entry("demand", Stance.DEMANDS),
            Map.entry("belief", Stance.FEELS),
            Map.entry("fear", Stance.FEELS),
            Map.entry("fears", Stance.FEELS));

    /// The stance of a noun of saying.
    static Maybe<Stance> stance(String lower) {
        Stance stance = NOUNS.get(lower);
        return stance == null ? Maybe.unknown() : Maybe.known(stance);
    }

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place < scene.size(); place++) {
            Stance stance = NOUNS.get(scene.at(place).lower());
            if (stance != null && !scene.isQuoted(place)) {
                match(scene, place, stance).toList().forEach(matches::add);
            }
        }
        return matches;
    }

    private static Maybe<Match> match(Scene scene, int noun, Stance stance) {
        boolean agent = scene.is(noun + 1, "by") || scene.is(noun + 1, "from");
        int link = agent ? new NounPhrases(scene).endOf(noun + 2) : noun + 1;
        // endOf runs over "of"; an author ends before it
        for (int place = noun + 2; agent && place < link; place++) {
            link = scene.is(place, "of") && stance == Stance.ESTIMATES ? place : link;
        }
        boolean that = scene.is(link, "that");
        boolean of = scene.is(link, "of") && agent && stance == Stance.ESTIMATES;
        Maybe<NounPhrases.Range> source =
                agent ? Maybe.known(new NounPhrases.Range(noun + 2, link)) : possessor(scene, noun);
        if ((!that && !of) || !source.isKnownAnd(range -> range.first() < range.end())) {
            return Maybe.unknown();
        }
        int end = that ? clauseEnd(scene, link + 1) : scene.end();
        if (link + 1 >= end) {
            return Maybe.unknown();
        }
        Attributions.Named named =
                new Attributions.Named(new NounPhrases.Range(noun, noun + 1), source, Maybe.unknown());
        List<NounPhrases.Range> content = List.of(new NounPhrases.Range(link + 1, end));
        return Maybe.known(
                new Match(Attributions.of(scene, content, stance, named, Finding.by(NAME, 0.6)), scene.size()));
    }

    private static int clauseEnd(Scene scene, int from) {
        int end = from;
        while (end < scene.end() && (scene.isQuoted(end) || !scene.isBreak(end))) {
            end++;
        }
        return end;
    }

    /// "the army’s claim", "his claim".
    private static Maybe<NounPhrases.Range> possessor(Scene scene, int noun) {
        if (!scene.has(noun - 1)) {
            return Maybe.unknown();
        }
        if (scene.at(noun - 1).kind() == Token.Kind.POSSESSIVE) {
            return new NounPhrases(scene).endingAt(noun - 1);
        }
        boolean pronoun = scene.is(noun - 1, "his")
                || scene.is(noun - 1, "her")
                || scene.is(noun - 1, "their")
                || scene.is(noun - 1, "its");
        return pronoun ? Maybe.known(new NounPhrases.Range(noun - 1, noun)) : Maybe.unknown();
    }
}
