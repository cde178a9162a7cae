package sayso.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.text.Span;

@Timeout(60)
class MarkedTextTest {
    private static final String TEXT = "She said: he told us.\n\nThen they left.\n";
    private static final List<Span> PARAGRAPHS = List.of(new Span(0, 21), new Span(23, 38));

    private static Mark content(String item, int start, int end) {
        return new Mark(item, MarkKind.CONTENT, new Span(start, end), 0);
    }

    private static MarkedText marked(Mark... marks) {
        return MarkedText.of(TEXT, PARAGRAPHS, List.of(marks));
    }

    /// The marked text with each mark in brackets behind its item; "~" where it goes on.
    private static String written(MarkedText text) {
        StringBuilder out = new StringBuilder();
        for (Block block : text.blocks()) {
            switch (block) {
                case Block.Gap(String gap) -> out.append(gap);
                case Block.Paragraph(List<Node> nodes) -> {
                    out.append('<');
                    nodes.forEach(node -> write(node, 0, out));
                    out.append('>');
                }
            }
        }
        return out.toString();
    }

    private static void write(Node node, int depth, StringBuilder out) {
        switch (node) {
            case Node.Words(String words) -> out.append(words);
            case Node.Marked marked -> {
                assertThat(marked.depth()).isEqualTo(depth);
                out.append(marked.first() ? "" : "~")
                        .append(marked.mark().item())
                        .append('[');
                marked.within().forEach(each -> write(each, depth + 1, out));
                out.append(']');
            }
        }
    }

    @Test
    void aTextWithoutMarksIsItsParagraphsAndWhatIsBetween() {
        assertThat(written(marked())).isEqualTo("<She said: he told us.>\n\n<Then they left.>\n");
        assertThat(MarkedText.of("", List.of(), List.of()).blocks()).isEmpty();
        assertThat(MarkedText.of(" \n", List.of(), List.of()).blocks()).containsExactly(new Block.Gap(" \n"));
    }

    @Test
    void nestsWhatStandsWithinAnother() {
        assertThat(written(marked(content("A2", 10, 20), content("A1", 0, 21), content("A3", 13, 17))))
                .isEqualTo("<A1[She said: A2[he A3[told] us].]>\n\n<Then they left.>\n");
    }

    @Test
    void ofEqualMarksTheFirstStandsAround() {
        assertThat(written(marked(content("A1", 0, 3), content("A2", 0, 3)))).startsWith("<A1[A2[She]] ");
        assertThat(written(marked(
                        new Mark("A1", MarkKind.CUE, new Span(0, 3), 0),
                        new Mark("A2", MarkKind.CONTENT, new Span(0, 3), 0))))
                .startsWith("<A2[A1[She]] ");
    }

    @Test
    void aMarkThatEndsWithinAnotherCutsIt() {
        assertThat(written(marked(content("A1", 0, 12), content("A2", 4, 20))))
                .isEqualTo("<A1[She A2[said: he]]~A2[ told us].>\n\n<Then they left.>\n");
    }

    @Test
    void marksThatTouchDoNotCutOneAnother() {
        assertThat(written(marked(content("A1", 0, 4), content("A2", 4, 20))))
                .isEqualTo("<A1[She ]A2[said: he told us].>\n\n<Then they left.>\n");
    }

    @Test
    void aMarkOverParagraphsGoesOnInTheNext() {
        MarkedText text = marked(content("A1", 10, 27), content("A2", 23, 27));

        assertThat(written(text)).isEqualTo("<She said: A1[he told us.]>\n\n<~A1[A2[Then]] they left.>\n");
        assertThat(text.shown()).containsExactlyInAnyOrder("A1", "A2");
    }

    @Test
    void whatStandsBetweenParagraphsIsNotShown() {
        MarkedText text = marked(content("A1", 21, 23), content("A2", 38, 39), content("A3", 22, 27));

        assertThat(written(text)).isEqualTo("<She said: he told us.>\n\n<A3[Then] they left.>\n");
        assertThat(text.shown()).containsExactly("A3");
    }

    @Test
    void onlyTheFirstPartOfAContentIsWhereLinksLead() {
        MarkedText text = marked(
                new Mark("A1", MarkKind.CONTENT, new Span(10, 12), 1),
                new Mark("A2", MarkKind.SOURCE, new Span(0, 3), 0));

        assertThat(text.shown()).isEmpty();
    }

    @Test
    void whatIsNestedBeyondSightIsLeftOut() {
        List<Mark> marks = new ArrayList<>();
        for (int number = 0; number <= MarkedText.DEEPEST; number++) {
            marks.add(content("A" + (number + 1), 0, 21 - number));
        }
        MarkedText text = MarkedText.of(TEXT, PARAGRAPHS, marks);

        assertThat(text.shown()).hasSize(MarkedText.DEEPEST).doesNotContain("A" + (MarkedText.DEEPEST + 1));
    }

    /// Everywhere-check: random texts with random paragraphs and random marks.
    @Test
    void everyCharacterStandsOnceAndEachMarkCoversItsSpan() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String text = text(random);
            List<Span> paragraphs = paragraphs(text);
            List<Mark> marks = marks(random, text.length());
            MarkedText marked = MarkedText.of(text, paragraphs, marks);

            StringBuilder all = new StringBuilder();
            Map<Mark, StringBuilder> covered = new HashMap<>();
            Map<Mark, Integer> firsts = new HashMap<>();
            for (Block block : marked.blocks()) {
                switch (block) {
                    case Block.Gap(String gap) -> all.append(gap);
                    case Block.Paragraph(List<Node> nodes) ->
                        nodes.forEach(node -> take(node, List.of(), all, covered, firsts));
                }
            }
            assertThat(all.toString()).as("seed %d", seed).isEqualTo(text);
            for (Mark mark : marks) {
                assertThat(covered.getOrDefault(mark, new StringBuilder()).toString())
                        .as("seed %d, %s", seed, mark)
                        .isEqualTo(inParagraphs(text, paragraphs, mark.span()));
                assertThat(firsts.getOrDefault(mark, 0)).isEqualTo(covered.containsKey(mark) ? 1 : 0);
            }
        }
    }

    private static void take(
            Node node,
            List<Mark> around,
            StringBuilder all,
            Map<Mark, StringBuilder> covered,
            Map<Mark, Integer> firsts) {
        switch (node) {
            case Node.Words(String words) -> {
                assertThat(words).isNotEmpty();
                all.append(words);
                around.forEach(mark ->
                        covered.computeIfAbsent(mark, _ -> new StringBuilder()).append(words));
            }
            case Node.Marked marked -> {
                firsts.merge(marked.mark(), marked.first() ? 1 : 0, Integer::sum);
                List<Mark> inner = new ArrayList<>(around);
                inner.add(marked.mark());
                marked.within().forEach(each -> take(each, inner, all, covered, firsts));
            }
        }
    }

    private static String inParagraphs(String text, List<Span> paragraphs, Span span) {
        StringBuilder words = new StringBuilder();
        for (Span paragraph : paragraphs) {
            int from = Math.max(paragraph.start(), span.start());
            int to = Math.min(paragraph.end(), span.end());
            words.append(from < to ? text.substring(from, to) : "");
        }
        return words.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int at = 0; at < length; at++) {
            text.append("ab\n \uD83D\uDE00\u0000א".charAt(random.nextInt(8)));
        }
        return text.toString();
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (at > start) {
                    paragraphs.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return paragraphs;
    }

    private static List<Mark> marks(Random random, int length) {
        List<MarkKind> kinds = List.of(MarkKind.values());
        List<Mark> marks = new ArrayList<>();
        for (int number = random.nextInt(MarkedText.DEEPEST + 1); number > 0 && length > 0; number--) {
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(length - start);
            MarkKind kind = kinds.get(random.nextInt(kinds.size()));
            marks.add(new Mark("A" + number, kind, new Span(start, end), 0));
        }
        return marks;
    }

    /// A guard against squares, with far more room than the work needs.
    @Test
    @Timeout(20)
    void megabytesWithThousandsOfMarksEvenNestedOnesAreNoWork() {
        String line = "x".repeat(99) + "\n";
        String text = line.repeat(20_000);
        List<Span> paragraphs = paragraphs(text);
        List<Mark> marks = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            marks.add(content("A" + (number + 1), number * 50, text.length() - number * 20));
        }
        for (int number = 0; number < 20_000; number++) {
            marks.add(content("B" + number, number * 100, number * 100 + 60));
        }

        MarkedText marked = MarkedText.of(text, paragraphs, marks);

        assertThat(marked.blocks()).hasSize(40_000);
        assertThat(marked.shown()).contains("A1");
    }
}
