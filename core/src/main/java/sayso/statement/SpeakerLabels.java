package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.text.Characters;
import sayso.text.Paragraph;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Transcripts: "RUIZ: We will appeal." A single such label may be a dateline or a headline's kicker ("KYIV: …",
/// "WATCH: …"), so two paragraphs must have one.
final class SpeakerLabels {
    static final String NAME = "speaker-label";

    /// A label is hardly longer: "PRIME MINISTER ANA RUIZ".
    private static final int LONGEST = 5;

    private SpeakerLabels() {}

    static List<Attribution> in(Prose prose) {
        List<Attribution> found = new ArrayList<>();
        for (Paragraph paragraph : prose.paragraphs()) {
            List<Token> tokens = paragraph.sentences().isEmpty()
                    ? List.of()
                    : paragraph.sentences().getFirst().tokens();
            int colon = colon(tokens);
            if (colon > 0 && tokens.get(colon).end() < paragraph.span().end()) {
                found.add(attribution(prose, paragraph.span(), tokens.subList(0, colon + 1)));
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /// The place of the colon behind a label in capitals; -1 if the paragraph does not begin with one.
    private static int colon(List<Token> tokens) {
        for (int place = 0; place < Math.min(LONGEST + 1, tokens.size()); place++) {
            if (tokens.get(place).is(":")) {
                return place > 0 ? place : -1;
            }
            if (!isInCapitals(tokens.get(place))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isInCapitals(Token token) {
        return (token.isWord()
                        && token.text().length() > 1
                        && token.text().chars().noneMatch(Character::isLowerCase)
                        && token.isCapitalised())
                || token.is(".");
    }

    private static Attribution attribution(Prose prose, Span paragraph, List<Token> label) {
        Span source = label.getFirst().span().and(label.get(label.size() - 2).span());
        int start = label.getLast().end();
        while (start < paragraph.end() - 1 && Characters.isSpace(prose.text().charAt(start))) {
            start++;
        }
        Wording wording = new Wording(
                List.of(new Span(start, paragraph.end())),
                Maybe.known(label.getLast().span()),
                Maybe.known(source),
                Maybe.unknown(),
                List.of());
        return new Attribution(wording, Stance.SAYS, Maybe.unknown(), Finding.by(NAME, 0.7));
    }
}
