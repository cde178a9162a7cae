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
            List<Token> label = label(opened(tokens));
            if (!label.isEmpty() && label.getLast().end() < paragraph.span().end()) {
                found.add(attribution(prose, paragraph.span(), label));
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /// Without the mark of a quotation that holds the transcript: “RUIZ: We will appeal.
    private static List<Token> opened(List<Token> tokens) {
        boolean quoted = !tokens.isEmpty()
                && tokens.getFirst().isMark()
                && "“\"".contains(tokens.getFirst().text());
        return quoted ? tokens.subList(1, tokens.size()) : tokens;
    }

    /// The label in capitals with its colon; an empty list if the paragraph does not begin with one.
    private static List<Token> label(List<Token> tokens) {
        for (int place = 0; place < Math.min(LONGEST + 1, tokens.size()); place++) {
            if (tokens.get(place).is(":")) {
                return place > 0 ? tokens.subList(0, place + 1) : List.of();
            }
            if (!isInCapitals(tokens.get(place))) {
                return List.of();
            }
        }
        return List.of();
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
