package sayso.statement;

import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.text.Token;

/// The stance that one word of a cue has in the lexicons of verbs and nouns.
final class CueWords {
    private CueWords() {}

    /// The stance of the word at `place` of `tokens`, a particle behind it included.
    static Maybe<Stance> stance(List<Token> tokens, int place) {
        String word = tokens.get(place).lower();
        String next = place + 1 < tokens.size() ? tokens.get(place + 1).lower() : "";
        for (CueVerbs.Form form : CueVerbs.of(word)) {
            if (!form.verb().hasParticle() || form.verb().particle().equals(next)) {
                // "offered that it rained" and "offered a view" pledge nothing; which it is, a rule must tell
                boolean open = form.verb().lemma().equals("offer");
                return open ? Maybe.unknown() : Maybe.known(form.verb().stance());
            }
        }
        return NounCue.stance(word);
    }
}
