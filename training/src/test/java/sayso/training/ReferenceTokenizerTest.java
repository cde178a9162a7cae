package sayso.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.encoder.Vocabulary;
import sayso.encoder.Word;
import sayso.encoder.Words;

/// Holds our words and pieces to the tokenizer the encoder was pretrained with.
class ReferenceTokenizerTest {
    private static final Path CORPORA = Path.of(System.getProperty("sayso.corpora", "../../shared/corpora"));

    private static HuggingFaceTokenizer reference;
    private static Vocabulary vocabulary;

    @BeforeAll
    static void load() throws IOException {
        System.setProperty("ai.djl.offline", "true");
        Map<String, String> options = Map.of("padding", "false", "truncation", "false", "addSpecialTokens", "false");
        try (InputStream tokenizer =
                ReferenceTokenizerTest.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json")) {
            reference = HuggingFaceTokenizer.newInstance(tokenizer, options);
        }
        List<String> pieces = new ArrayList<>();
        for (long number = 0; number < 30_522; number++) {
            pieces.add(reference.decode(new long[] {number}, false));
        }
        vocabulary = new Vocabulary(pieces);
    }

    @AfterAll
    static void close() {
        reference.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said: \u201CWe won\u2019t go.\u201D",
                "Caf\u00E9 \u00C5ngstr\u00F6m \u0130stanbul \u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2",
                "a \uD83D\uDE00 b\uD83D\uDE00c \u4E2D\u6587 soft\u00ADhyphen zero\u200Bwidth",
                "$5,000 + 3^4 ~ `x` <b> 50% \u20AC7 \u00A35 \u2026 a_b",
                "tab\there\r\nline\u2028sep\u00A0nbsp \u0000 nul \uFFFD bad",
                "Straussvonhohenzollernsigmaringen antidisestablishmentarianismology"
            })
    void agreesOnOddCharacters(String text) {
        assertAgrees(text);
    }

    @Test
    void agreesOnEveryCorpusText() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "no corpora at " + CORPORA);
        for (String text : texts()) {
            assertAgrees(text);
        }
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPORA)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jsonl")) {
                    Files.readAllLines(file).forEach(line -> texts.add(text(line)));
                } else if (name.endsWith(".txt") || name.endsWith(".conllu")) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    /// The text of a JSON line, roughly: what matters here is which characters it has.
    private static String text(String line) {
        int from = line.indexOf("\"text\": \"");
        return from < 0 ? line : line.substring(from).replace("\\n", "\n").replace("\\\"", "\"");
    }

    private static void assertAgrees(String text) {
        Encoding expected = reference.encode(text, false, false);
        Words words = Words.of(text, vocabulary);
        List<Long> pieces = new ArrayList<>();
        for (Word word : words.all()) {
            for (int piece : word.pieces()) {
                pieces.add((long) piece);
            }
        }
        List<Long> wanted = new ArrayList<>();
        for (long number : expected.getIds()) {
            wanted.add(number);
        }
        if (!pieces.equals(wanted)) {
            assertThat(where(pieces, wanted)).as("first difference").isEmpty();
        }
        assertStartsAgree(text, expected.getCharTokenSpans(), words);
    }

    private static void assertStartsAgree(String text, CharSpan[] spans, Words words) {
        int piece = 0;
        int start = 0;
        int codePoints = 0;
        for (Word word : words.all()) {
            start = text.offsetByCodePoints(start, spans[piece].getStart() - codePoints);
            codePoints = spans[piece].getStart();
            assertThat(start)
                    .as("start of word %s", word.span().of(text))
                    .isEqualTo(word.span().start());
            piece += word.pieces().size();
        }
    }

    private static String where(List<Long> pieces, List<Long> wanted) {
        int at = 0;
        while (at < Math.min(pieces.size(), wanted.size()) && pieces.get(at).equals(wanted.get(at))) {
            at++;
        }
        return show(pieces, at) + " | " + show(wanted, at);
    }

    private static String show(List<Long> pieces, int at) {
        return pieces.subList(Math.max(0, at - 3), Math.min(pieces.size(), at + 4)).stream()
                .map(number -> vocabulary.pieces().get(number.intValue()))
                .toList()
                .toString();
    }
}
