package sayso.ingest.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sayso.json.JsonException;

/// Trains `block-weights.tsv` on annotated pages: logistic regression with a quadratic penalty, by descent over all
/// examples at once, so that the same pages give the same weights. What it writes into the header was measured on
/// pages of sites that were not trained on, and on the same pages. Started by `scripts/train-blocks`.
final class BlockTraining {
    /// A sign must stand on pages of this many sites: rarer ones tell of one of them.
    private static final int FEWEST_SITES = 10;

    private static final int STEPS = 250;

    private final List<String> signs;
    private final Map<String, Integer> places = new TreeMap<>();
    private final List<int[]> examples = new ArrayList<>();
    private final List<LabelledPage.Line> lines = new ArrayList<>();

    private BlockTraining(Collection<LabelledPage> pages) {
        signs = signs(pages);
        for (String sign : signs) {
            places.put(sign, places.size());
        }
        for (LabelledPage page : pages) {
            for (LabelledPage.Line line : page.lines()) {
                if (line.weight() > 0 && line.isOpen()) {
                    lines.add(line);
                    examples.add(line.signs().stream()
                            .filter(places::containsKey)
                            .mapToInt(places::get)
                            .toArray());
                }
            }
        }
    }

    /// `OUTPUT FOLDER…`.
    public static void main(String[] arguments) throws IOException, JsonException {
        Map<String, List<LabelledPage>> sets = new TreeMap<>();
        for (int at = 1; at < arguments.length; at++) {
            Path folder = Path.of(arguments[at]);
            sets.put(folder.getFileName().toString(), LabelledPage.in(folder));
        }
        List<LabelledPage> all = sets.values().stream().flatMap(List::stream).toList();
        List<Map<String, Double>> folds = new ArrayList<>();
        for (int fold = 0; fold < LabelledPage.FOLDS; fold++) {
            int out = fold;
            folds.add(new BlockTraining(
                            all.stream().filter(page -> page.fold() != out).toList())
                    .learn());
        }
        Map<String, Double> weights = new BlockTraining(all).learn();
        String heldOut = f1(sets, page -> folds.get(page.fold()));
        String fitted = f1(sets, _ -> weights);
        Files.writeString(Path.of(arguments[0]), header(all.size(), heldOut, fitted) + rows(weights));
    }

    private static String f1(
            Map<String, List<LabelledPage>> sets, Function<LabelledPage, Map<String, Double>> weights) {
        return sets.entrySet().stream()
                .map(set -> set.getKey() + " " + f1(set.getValue(), weights))
                .collect(Collectors.joining(", "));
    }

    private static String header(int pages, String heldOut, String fitted) {
        return """
                # What each sign of a block of text tells of its belonging to the article: weights of a logistic regression,
                # summed (BlockSigns, BlockWeights). Trained by scripts/train-blocks on %d pages: the visible rows of aeb
                # (article-extraction-benchmark, MIT), naeb and traf (trafilatura, Apache-2.0); the pages are their publishers'.
                # No sign is a word of a text, and each stands on pages of %d sites at least.
                # F1 by cross-validation in %d parts, no site in two: %s.
                # F1 on the pages trained on: %s.
                # sign	value	(value with it)	weight
                """.formatted(pages, FEWEST_SITES, LabelledPage.FOLDS, heldOut, fitted);
    }

    private static String rows(Map<String, Double> weights) {
        StringBuilder rows = new StringBuilder();
        weights.forEach((sign, weight) -> rows.append(String.format(Locale.ROOT, "%s\t%.3f%n", sign, weight)));
        return rows.toString();
    }

    private static List<String> signs(Collection<LabelledPage> pages) {
        Map<String, Set<String>> sites = new TreeMap<>();
        for (LabelledPage page : pages) {
            for (LabelledPage.Line line : page.lines()) {
                for (String sign : line.signs()) {
                    sites.computeIfAbsent(sign, _ -> new HashSet<>()).add(page.site());
                }
            }
        }
        return sites.entrySet().stream()
                .filter(each -> each.getValue().size() >= FEWEST_SITES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Accelerated descent; each weight moves by a bound on its own curvature.
    private Map<String, Double> learn() {
        double[] weights = new double[signs.size()];
        double[] ahead = new double[signs.size()];
        double[] bounds = bounds();
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(ahead);
            double push = step / (step + 3.0);
            for (int at = 0; at < weights.length; at++) {
                double moved = ahead[at] - slope[at] / bounds[at];
                ahead[at] = moved + push * (moved - weights[at]);
                weights[at] = moved;
            }
        }
        Map<String, Double> learned = new TreeMap<>();
        places.forEach((sign, at) -> learned.put(sign, weights[at]));
        return learned;
    }

    private double[] bounds() {
        double[] bounds = new double[signs.size()];
        for (int example = 0; example < examples.size(); example++) {
            int[] present = examples.get(example);
            for (int at : present) {
                bounds[at] += lines.get(example).weight() * present.length / 4;
            }
        }
        for (int at = 0; at < bounds.length; at++) {
            bounds[at]++;
        }
        return bounds;
    }

    private double[] slope(double[] weights) {
        double[] slope = weights.clone();
        for (int example = 0; example < examples.size(); example++) {
            double sum = 0;
            for (int at : examples.get(example)) {
                sum += weights[at];
            }
            LabelledPage.Line line = lines.get(example);
            double off = line.weight() * (1 / (1 + Math.exp(-sum)) - line.label());
            for (int at : examples.get(example)) {
                slope[at] += off;
            }
        }
        return slope;
    }

    /// As `./sayso evaluate --pages` takes it.
    private static String f1(List<LabelledPage> pages, Function<LabelledPage, Map<String, Double>> weights) {
        double precision = 0;
        double recall = 0;
        long right = 0;
        long read = 0;
        long wanted = 0;
        for (LabelledPage page : pages) {
            String text = text(page, weights.apply(page));
            Map<List<String>, Integer> runs = LabelledPage.runs(text);
            Map<List<String>, Integer> gold = LabelledPage.runs(page.body());
            double common = LabelledPage.common(gold, runs);
            double neither = runs.isEmpty() && gold.isEmpty() ? 1 : 0;
            precision += runs.isEmpty() ? neither : common / LabelledPage.total(runs);
            recall += gold.isEmpty() ? neither : common / LabelledPage.total(gold);
            String spaced = LabelledPage.spaced(text);
            long found = page.with().stream()
                    .filter(each -> spaced.contains(LabelledPage.spaced(each)))
                    .count();
            right += found;
            read += found
                    + page.without().stream()
                            .filter(each -> spaced.contains(LabelledPage.spaced(each)))
                            .count();
            wanted += page.with().size();
        }
        double f1 = wanted > 0
                ? 2.0 * right / (read + wanted)
                : 2 * precision * recall / (precision + recall) / pages.size();
        return String.format(Locale.ROOT, "%.4f", f1);
    }

    private static String text(LabelledPage page, Map<String, Double> weights) {
        return page.lines().stream()
                .filter(line -> belongs(line, weights))
                .map(LabelledPage.Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean belongs(LabelledPage.Line line, Map<String, Double> weights) {
        double sum = line.signs().stream()
                .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
                .sum();
        return line.isOpen() && 1 / (1 + Math.exp(-sum)) > line.verdict().threshold();
    }
}
