package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.text.Span;

/// "The agency, citing the ministry, said …": the word is the ministry's, and the agency passes it on. "…, citing the
/// weather" gives a reason and names no source.
final class Citing {
    static final String NAME = "citing";

    private final Scene scene;
    private final NounPhrases phrases;

    Citing(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /// Behind the phrase that begins with the comma at `comma`; `comma` itself if none does.
    int endAt(int comma) {
        return scene.isComma(comma) && isCue(comma + 1) ? sourceEnd(comma + 1) : comma;
    }

    /// The cues of this rule: what other rules must leave alone.
    List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        for (int place = 1; place + 1 < scene.size(); place++) {
            if (isCue(place)) {
                places.add(place);
            }
        }
        return places;
    }

    /// `found` with its relays marked, and the attributions to those whom they cite.
    List<Attribution> with(List<Attribution> found) {
        List<Attribution> all = new ArrayList<>(found);
        for (int place : places()) {
            int host = host(all, scene.at(place).start());
            if (host >= 0) {
                Attribution relay = all.get(host);
                all.set(host, relay.stance() == Stance.SAYS ? relay.with(Stance.RELAYS) : relay);
                all.add(cited(place, relay));
            }
        }
        return all;
    }

    private boolean isCue(int place) {
        boolean cue = scene.is(place, "citing") || scene.is(place, "quoting");
        return cue && !scene.isQuoted(place) && scene.isComma(place - 1) && isSource(place + 1, sourceEnd(place));
    }

    private int sourceEnd(int cue) {
        int end = phrases.endOf(cue + 1);
        if (scene.is(end, "(")) {
            int close = end;
            while (scene.has(close) && !scene.is(close, ")") && close - end < 8) {
                close++;
            }
            end = scene.is(close, ")") ? close + 1 : end;
        }
        return end;
    }

    private boolean isSource(int first, int end) {
        return first < end
                && (Grammar.isSourceNoun(scene.at(end - 1))
                        || scene.is(end - 1, ")")
                        || scene.at(end - 1).isCapitalised());
    }

    /// The attribution whose source or cue stands last before `offset`.
    private static int host(List<Attribution> found, int offset) {
        int host = -1;
        int best = -1;
        for (int i = 0; i < found.size(); i++) {
            for (Span source : found.get(i).wording().source().toList()) {
                if (source.end() <= offset && source.end() > best) {
                    host = i;
                    best = source.end();
                }
            }
        }
        return host;
    }

    private Attribution cited(int place, Attribution relay) {
        Wording wording = new Wording(
                relay.wording().content(),
                Maybe.known(scene.at(place).span()),
                Maybe.known(scene.span(place + 1, sourceEnd(place))),
                Maybe.unknown(),
                List.of());
        return new Attribution(wording, Stance.SAYS, relay.wording().source(), Finding.by(NAME, 0.7));
    }
}
