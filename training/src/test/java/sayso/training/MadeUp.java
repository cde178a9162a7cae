package sayso.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import sayso.encoder.EntityKind;
import sayso.encoder.Vocabulary;
import sayso.encoder.WordTag;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.Attribution;
import sayso.evaluation.mention.MentionText;
import sayso.text.Span;
import sayso.training.network.Architecture;
import sayso.training.network.FloatTensor;
import sayso.training.network.PretrainedEncoder;

/// A made-up language of a few sentences, and a tiny encoder for it.
public final class MadeUp {
    private static final List<String> SOURCES = List.of("the mayor", "a nurse", "our envoy", "two farmers");
    private static final List<String> CUES = List.of("said", "claimed", "denied");
    private static final List<String> CONTENTS =
            List.of("rain fell", "the bridge broke", "prices rose again", "it was late");

    private MadeUp() {}

    /// Reports of a few lines, some with a statement and some without.
    public static List<AttributedText> reports(int count) {
        Random random = new Random(3);
        List<AttributedText> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            List<Attribution> attributions = new ArrayList<>();
            for (int line = 0; line < 4; line++) {
                addLine(random, text, attributions);
            }
            reports.add(new AttributedText("report " + i, text.toString(), attributions));
        }
        return reports;
    }

    private static void addLine(Random random, StringBuilder text, List<Attribution> attributions) {
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        String content = CONTENTS.get(random.nextInt(CONTENTS.size()));
        if (random.nextInt(4) == 0) {
            text.append(source).append(" saw that ").append(content).append(" .\n");
            return;
        }
        String cue = CUES.get(random.nextInt(CUES.size()));
        int start = text.length();
        int cueStart = start + source.length() + 1;
        int contentStart = cueStart + cue.length() + 1;
        text.append(source).append(' ').append(cue).append(' ').append(content).append(" .\n");
        attributions.add(new Attribution(
                List.of(new Span(start, start + source.length())),
                List.of(new Span(cueStart, cueStart + cue.length())),
                List.of(new Span(contentStart, contentStart + content.length())),
                "indirect"));
    }

    /// Documents with tags, kinds and one antecedent each.
    public static List<MentionText> mentions(int count) {
        List<MentionText> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(new MentionText(
                    "document " + i,
                    "mayor said nurse saw it",
                    List.of(
                            new MentionText.Token(new Span(0, 5), WordTag.NOUN, EntityKind.PERSON, 1),
                            new MentionText.Token(new Span(6, 10), WordTag.VERB_PAST, EntityKind.NONE, -1),
                            new MentionText.Token(new Span(11, 16), WordTag.NOUN, EntityKind.PERSON, 2),
                            new MentionText.Token(new Span(17, 20), WordTag.VERB_PAST, EntityKind.NONE, -1),
                            new MentionText.Token(new Span(21, 23), WordTag.PRONOUN, EntityKind.PERSON, 1))));
        }
        return documents;
    }

    /// Every word of the language is a piece.
    public static Vocabulary vocabulary() {
        Set<String> pieces = new LinkedHashSet<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "saw", "that", "."));
        for (List<String> phrases : List.of(SOURCES, CUES, CONTENTS)) {
            phrases.forEach(phrase -> pieces.addAll(List.of(phrase.split(" "))));
        }
        return new Vocabulary(List.copyOf(pieces));
    }

    /// Two layers of random weights.
    public static PretrainedEncoder encoder() {
        Random random = new Random(11);
        Map<String, FloatTensor> weights = new LinkedHashMap<>();
        int width = 48;
        put(
                weights,
                random,
                "embeddings.word_embeddings.weight",
                vocabulary().pieces().size(),
                width);
        put(weights, random, "embeddings.position_embeddings.weight", 256, width);
        putNorm(weights, "embeddings.LayerNorm", width);
        for (int layer = 0; layer < 2; layer++) {
            String name = "encoder.layer." + layer + ".";
            for (String part : List.of("self.query", "self.key", "self.value", "output.dense")) {
                putLinear(weights, random, name + "attention." + part, width, width);
            }
            putLinear(weights, random, name + "intermediate.dense", width, 2 * width);
            putLinear(weights, random, name + "output.dense", 2 * width, width);
            putNorm(weights, name + "attention.output.LayerNorm", width);
            putNorm(weights, name + "output.LayerNorm", width);
        }
        Architecture sizes = new Architecture(width, 4, 2, 36, 6, 48, 16);
        return new PretrainedEncoder("made-up", vocabulary(), weights, sizes);
    }

    private static void putLinear(Map<String, FloatTensor> weights, Random random, String name, int in, int out) {
        put(weights, random, name + ".weight", in, out);
        weights.put(name + ".bias", new FloatTensor(List.of((long) out), new float[out]));
    }

    private static void putNorm(Map<String, FloatTensor> weights, String name, int width) {
        float[] ones = new float[width];
        java.util.Arrays.fill(ones, 1);
        weights.put(name + ".weight", new FloatTensor(List.of((long) width), ones));
        weights.put(name + ".bias", new FloatTensor(List.of((long) width), new float[width]));
    }

    private static void put(Map<String, FloatTensor> weights, Random random, String name, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * 0.2);
        }
        weights.put(name, new FloatTensor(List.of((long) rows, (long) columns), values));
    }

    /// Everything of one run, small.
    static Corpora corpora() {
        List<AttributionExample> reports = reports(12).stream()
                .map(report -> AttributionExample.of(report, vocabulary()))
                .toList();
        List<MentionExample> mentions = mentions(4).stream()
                .map(document -> MentionExample.of(document, vocabulary()))
                .toList();
        return new Corpora(reports, reports(4), mentions, mentions);
    }
}
