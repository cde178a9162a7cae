package sayso.statement;

import sayso.text.Prose;

/// Scenes of one sentence for the tests of this room.
final class Scenes {
    private Scenes() {}

    static Scene of(String sentence) {
        Prose prose = Prose.of(sentence);
        return new Scene(prose.sentences().getFirst(), Quotations.in(prose));
    }

    /// The text of the tokens of `range`.
    static String text(Scene scene, String sentence, NounPhrases.Range range) {
        return range.first() >= range.end()
                ? ""
                : scene.span(range.first(), range.end()).of(sentence);
    }

    /// The place of the first token of the form `form`.
    static int place(Scene scene, String form) {
        for (int place = 0; place < scene.size(); place++) {
            if (scene.is(place, form)) {
                return place;
            }
        }
        throw new IllegalArgumentException("No token \"" + form + "\" in " + scene.tokens());
    }
}
