package sayso.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
import sayso.ingest.decoding.Decoded;
import sayso.ingest.decoding.Decoding;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;

/// An annotated page for [BlockTraining]: its blocks with their signs, and what the annotation says of each.
///
/// @param site its host, without the part before the registered name
/// @param body "" where not annotated; then passages `with` and `without` are
record LabelledPage(String site, String body, List<String> with, List<String> without, List<Line> lines) {
    static final int FOLDS = 5;

    /// A paragraph of a page that is annotated whole weighs more than one of many, but less than all of it.
    private static final double EVENED = 0.75;

    private static final double WHOLE = 0.3;

    private static final double PASSAGE = 0.25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++");

    /// A block.
    ///
    /// @param signs that it shows, as rows of `block-weights.tsv`; none where the rules alone decide
    /// @param label how much of it belongs to the article, 0 to 1
    /// @param weight 0 where the annotation does not say
    record Line(String text, Verdict verdict, List<String> signs, double label, double weight) {
        Line(ArticleBody.Judged judged, double label, double weight) {
            this(judged.block().text(), judged.verdict(), signs(judged), label, weight);
        }

        boolean isOpen() {
            return verdict != Verdict.ELSEWHERE;
        }

        private static List<String> signs(ArticleBody.Judged judged) {
            return judged.verdict() == Verdict.ELSEWHERE ? List.of() : ShownSigns.of(judged.shown());
        }
    }

    static List<LabelledPage> in(Path folder) throws IOException, JsonException {
        List<LabelledPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"), StandardCharsets.UTF_8)) {
            Json gold = Json.parse(line.replace("\": NaN", "\": null"));
            pages.add(of(folder, gold));
        }
        return pages;
    }

    private static LabelledPage of(Path folder, Json gold) throws IOException {
        String html = html(folder.resolve(gold.text("html").or("")));
        Sight sight = Sight.of(Parser.htmlParser().setMaxDepth(Page.DEEPEST).parseInput(html, ""));
        String body = gold.text("body").or("");
        Map<List<String>, Integer> wanted = runs(body);
        List<Line> lines = ArticleBody.judged(sight, Titles.of(sight))
                .map(judged -> body.isEmpty()
                        ? byPassage(judged, gold.texts("with"), gold.texts("without"))
                        : byBody(judged, body, wanted))
                .toList();
        return new LabelledPage(site(gold.text("url").or("")), body, gold.texts("with"), gold.texts("without"), lines);
    }

    private static Line byPassage(ArticleBody.Judged judged, List<String> with, List<String> without) {
        String text = spaced(judged.block().text());
        long right = with.stream().filter(each -> text.contains(spaced(each))).count();
        long wrong =
                without.stream().filter(each -> text.contains(spaced(each))).count();
        double all = right + wrong;
        return new Line(judged, all == 0 ? 0 : right / all, PASSAGE * all);
    }

    private static Line byBody(ArticleBody.Judged judged, String body, Map<List<String>, Integer> wanted) {
        List<String> words = words(judged.block().text());
        if (words.isEmpty()) {
            return new Line(judged, 0, 0);
        }
        double share = Math.min(
                1, Math.max(2, words.size()) / (double) Math.max(1, words(body).size()));
        double weight = WHOLE * Math.pow(share, EVENED);
        if (words.size() < 4) {
            boolean isLine = Arrays.stream(body.split("\n", -1))
                    .anyMatch(line -> words(line).equals(words));
            return new Line(judged, isLine ? 1 : 0, weight);
        }
        Map<List<String>, Integer> runs = runs(judged.block().text());
        return new Line(judged, common(runs, wanted) / (double) total(runs), weight);
    }

    static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0]++", " ").strip();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Runs of four words with their counts.
    static Map<List<String>, Integer> runs(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int at = 0; at < Math.max(1, words.size() - 3) && !words.isEmpty(); at++) {
            runs.merge(List.copyOf(words.subList(at, Math.min(words.size(), at + 4))), 1, Integer::sum);
        }
        return runs;
    }

    static long common(Map<List<String>, Integer> one, Map<List<String>, Integer> other) {
        return one.entrySet().stream()
                .mapToLong(each -> Math.min(each.getValue(), other.getOrDefault(each.getKey(), 0)))
                .sum();
    }

    static long total(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToLong(Integer::longValue).sum();
    }

    /// 0 to 4: pages of one site are all in one.
    int fold() {
        CRC32 sum = new CRC32();
        sum.update(site.getBytes(StandardCharsets.UTF_8));
        return Math.toIntExact(sum.getValue() % FOLDS);
    }

    /// example.com of news.example.com, example.co.uk of www.example.co.uk.
    static String site(String url) {
        String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*", "");
        List<String> parts = List.of(host.split("\\.", -1));
        int last = parts.size() - 1;
        boolean isCountry = parts.size() > 2
                && parts.get(last).length() == 2
                && parts.get(last - 1).length() < 4;
        return String.join(".", parts.subList(Math.max(0, parts.size() - (isCountry ? 3 : 2)), parts.size()));
    }

    private static String html(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return switch (Decoding.page(in.readAllBytes(), Maybe.unknown())) {
                case Decoded.Legible(String text, var _) -> text;
                case Decoded.Broken _ -> "";
            };
        }
    }
}
