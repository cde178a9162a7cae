package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.text.Token;

/// "Officials put the casualties at more than 6,000.": whoever puts a count at a number estimates it.
final class PutAt implements SentenceRule {
    static final String NAME = "put-at";

    /// Words between "put" and "at": "the number of people killed since March".
    private static final int FARTHEST = 12;

    private static final Set<String> FORMS = Set.of("put", "puts");
    private static final Set<String> BOUNDS = Set.of(
            "more",
            "over",
            "at",
            "about",
            "around",
            "nearly",
            "almost",
            "between",
            "some",
            "up",
            "as",
            "fewer",
            "less",
            "dozens",
            "hundreds",
            "thousands",
            "roughly",
            "approximately");

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (int place = 1; place < scene.size(); place++) {
            if (FORMS.contains(scene.at(place).lower()) && !scene.isQuoted(place)) {
                match(scene, place).toList().forEach(matches::add);
            }
        }
        return matches;
    }

    private static Maybe<Match> match(Scene scene, int put) {
        int subjectEnd =
                scene.is(put - 1, "has") || scene.is(put - 1, "have") || scene.is(put - 1, "had") ? put - 1 : put;
        int end = countEnd(scene, put);
        Maybe<NounPhrases.Range> source = new NounPhrases(scene).endingAt(subjectEnd);
        if (end < 0 || !source.isKnown()) {
            return Maybe.unknown();
        }
        Attributions.Named named = new Attributions.Named(new NounPhrases.Range(put, put + 1), source, Maybe.unknown());
        List<NounPhrases.Range> content = List.of(new NounPhrases.Range(put + 1, end));
        Finding finding = Finding.by(NAME, 0.8);
        return Maybe.known(new Match(Attributions.of(scene, content, Stance.ESTIMATES, named, finding), scene.size()));
    }

    /// Behind the number that "at" leads to; -1 if none does: "put the book at her feet".
    private static int countEnd(Scene scene, int put) {
        for (int at = put + 2; at < Math.min(scene.end() - 1, put + FARTHEST); at++) {
            if (scene.is(at, "at") && isCount(scene, at + 1)) {
                int end = at + 2;
                while (end < scene.end() && !scene.isBreak(end) && !opensClause(scene.at(end))) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    private static boolean opensClause(Token token) {
        return Grammar.isSubordinator(token) && !token.is("than") && !token.is("as");
    }

    private static boolean isCount(Scene scene, int place) {
        Token token = scene.at(place);
        return token.kind() == Token.Kind.NUMBER || (BOUNDS.contains(token.lower()) && hasNumber(scene, place));
    }

    private static boolean hasNumber(Scene scene, int from) {
        for (int place = from; place < Math.min(scene.end(), from + 4); place++) {
            boolean magnitude = scene.at(place).lower().endsWith("s")
                    && BOUNDS.contains(scene.at(place).lower());
            if (scene.at(place).kind() == Token.Kind.NUMBER || magnitude) {
                return true;
            }
        }
        return false;
    }
}
