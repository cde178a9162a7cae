package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @Test
    void flowsWithPlainSpaceAndTheSameOffsets() {
        assertThat(Prose.of("Page 1\fIt\u0085rained\u200Bon\u000B\uD83D.\r\n\tSo.\u00A0")
                        .flowing())
                .isEqualTo("Page 1\nIt\nrained on \uD83D.\n\n So. ");
        String line = "Another forty people came down from the hills and they\n";
        assertThat(Prose.of(line.repeat(6)).flowing())
                .isEqualTo(line.replace('\n', ' ').repeat(6).strip() + "\n");
    }

    @Test
    void keepsTheTextAsItIs() {
        String text = "\uFEFF “One.”\r\n\r\n\u00A0Two\uD83D. ";
        Prose prose = Prose.of(text);
        assertThat(prose.text()).isEqualTo(text);
        assertThat(prose.at(new Span(1, 8))).isEqualTo(" “One.”");
        assertThat(prose.paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\u00A0\n\u2028", "\u0000\uFEFF\u200B"})
    void findsNothingInATextOfSpace(String text) {
        Prose prose = Prose.of(text);
        assertThat(prose.paragraphs()).isEmpty();
        assertThat(prose.sentenceAt(0)).isZero();
        assertThat(prose.tokensIn(new Span(0, text.length()))).isEmpty();
    }

    @Test
    void cutsUpWhateverComes() {
        RandomTexts.seeds(4_000).forEach(seed -> {
            String text = RandomTexts.of(seed);
            Prose prose = Prose.of(text);
            holdsTogether(prose, "seed " + seed);
            assertThat(Prose.of(text).paragraphs()).as("seed %d, again", seed).isEqualTo(prose.paragraphs());
        });
    }

    @Test
    void findsPlacesAsASlowSearchDoes() {
        RandomTexts.seeds(400).forEach(seed -> {
            Prose prose = Prose.of(RandomTexts.of(seed));
            Random random = new Random(seed);
            for (int i = 0; i < 20; i++) {
                int start = random.nextInt(prose.text().length() + 1);
                Span span = new Span(start, start + random.nextInt(prose.text().length() - start + 1));
                assertThat(prose.sentenceAt(start))
                        .as("seed %d at %d", seed, start)
                        .isEqualTo(slowly(prose, start));
                assertThat(prose.tokensIn(span))
                        .as("seed %d in %s", seed, span)
                        .isEqualTo(prose.tokens().stream()
                                .filter(token -> span.contains(token.span()))
                                .toList());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sayso.text.RandomTexts#huge")
    void cutsUpMegabytes(String text) {
        Prose prose = Prose.of(text);
        assertThat(prose.sentences()).isNotEmpty();
        int units = 0;
        for (Token token : prose.tokens()) {
            units += token.span().length();
        }
        assertThat(units).isEqualTo((int)
                text.chars().filter(c -> !Characters.isSpace((char) c)).count());
    }

    @Test
    void findsTokensQuicklyInOneEndlessSentence() {
        Prose prose = Prose.of("word ".repeat(200_000));
        int found = 0;
        for (int at = 0; at + 10 <= prose.text().length(); at += 5) {
            found += prose.tokensIn(new Span(at, at + 10)).size();
        }
        assertThat(found).isEqualTo(2 * 199_999);
    }

    private static int slowly(Prose prose, int offset) {
        List<Sentence> sentences = prose.sentences();
        int place = 0;
        while (place < sentences.size() && sentences.get(place).span().end() <= offset) {
            place++;
        }
        return place;
    }

    /// Spans in bounds and order, each part inside its whole, and every character but space in exactly one token.
    private static void holdsTogether(Prose prose, String what) {
        String text = prose.text();
        inOrder(prose.paragraphs().stream().map(Paragraph::span).toList(), text.length(), what);
        for (Paragraph paragraph : prose.paragraphs()) {
            assertThat(paragraph.sentences()).as(what).isNotEmpty().allSatisfy(sentence -> {
                assertThat(paragraph.span().contains(sentence.span())).isTrue();
                assertThat(sentence.tokens()).allMatch(token -> sentence.span().contains(token.span()));
            });
        }
        inOrder(prose.sentences().stream().map(Sentence::span).toList(), text.length(), what);
        inOrder(prose.tokens().stream().map(Token::span).toList(), text.length(), what);
        List<Integer> held = new ArrayList<>();
        for (Token token : prose.tokens()) {
            assertThat(token.text()).as(what).isEqualTo(prose.at(token.span()));
            assertThat(token.lower()).as(what).isNotEmpty();
            for (int at = token.start(); at < token.end(); at++) {
                held.add(at);
            }
        }
        List<Integer> seen = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (!Characters.isSpace(text.charAt(at))) {
                seen.add(at);
            }
        }
        assertThat(held).as(what).isEqualTo(seen);
    }

    private static void inOrder(List<Span> spans, int length, String what) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.isEmpty()).as("%s: %s", what, span).isFalse();
            assertThat(span.start()).as("%s: %s", what, span).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).as("%s: %s", what, span).isLessThanOrEqualTo(length);
            last = span.end();
        }
    }
}
