package sayso.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import sayso.text.Span;

/// Reports and answers by chance, so that a scorer meets every case: quotations left open, spans inside words,
/// sources with commas and without a word, characters beyond the BMP, attributions that share their content.
final class MadeUpReports {
    private static final List<String> WORDS = List.of(
            "the",
            "mayor",
            "of",
            "a",
            "town",
            "said",
            "that",
            "Ana’s",
            "bridge",
            "it's",
            "who",
            "rain",
            "🙂",
            "-",
            "--",
            ",",
            "“",
            "”",
            "\"",
            "``",
            "''",
            "(",
            ")",
            ".",
            "1,200",
            "\n",
            "\n\n",
            "says",
            "“No,”",
            "\"Yes\"",
            "—",
            "snake_case",
            "é");

    private static final List<String> TYPES = List.of("direct", "mixed", "indirect", "none");

    private final Random random;

    MadeUpReports(long seed) {
        random = new Random(seed);
    }

    List<Answered> take(int count) {
        List<Answered> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report("report " + i));
        }
        return reports;
    }

    private Answered report(String id) {
        StringBuilder text = new StringBuilder();
        int words = 20 + random.nextInt(100);
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        List<Attribution> gold = attributions(text.toString(), random.nextInt(6));
        List<Attribution> answers = new ArrayList<>(attributions(text.toString(), random.nextInt(3)));
        gold.stream()
                .filter(_ -> random.nextInt(4) > 0)
                .forEach(attribution -> answers.add(nearly(attribution, text.toString())));
        return new Answered(new AttributedText(id, text.toString(), gold), answers);
    }

    private List<Attribution> attributions(String text, int count) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            attributions.add(new Attribution(
                    spans(text, random.nextInt(3)),
                    spans(text, random.nextInt(2)),
                    spans(text, random.nextInt(4)),
                    TYPES.get(random.nextInt(TYPES.size()))));
        }
        return attributions;
    }

    private List<Span> spans(String text, int count) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(text.length());
            spans.add(whole(text, start, start + random.nextInt(60)));
        }
        return spans;
    }

    private Attribution nearly(Attribution attribution, String text) {
        UnaryOperator<List<Span>> change = spans -> spans.stream()
                .map(span -> random.nextInt(2) == 0
                        ? span
                        : whole(text, span.start() + random.nextInt(4), span.end() + random.nextInt(9) - 4))
                .toList();
        return Attribution.answer(
                change.apply(attribution.source()),
                change.apply(attribution.cue()),
                change.apply(attribution.content()));
    }

    /// No span cuts a character beyond the BMP: code points could not say so.
    private static Span whole(String text, int start, int end) {
        int from = edge(text, start);
        return new Span(from, Math.max(from, edge(text, end)));
    }

    private static int edge(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        boolean cuts = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return cuts ? at + 1 : at;
    }
}
