package sayso.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sayso.encoder.Encoder;
import sayso.encoder.Vocabulary;
import sayso.encoder.Windows;
import sayso.encoder.Words;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.AttributionScore;
import sayso.statement.learned.CueScorer;
import sayso.statement.learned.Decoder;
import sayso.statement.learned.DecodingSettings;
import sayso.statement.learned.ScoredCue;
import sayso.statement.learned.Setting;

/// Chooses the decoding settings on reports held out of training: one setting after the other, several times.
final class SettingsSearch {
    /// A change must gain this much to be taken: less is chance on so few reports.
    private static final double LEAST_GAIN = 0.05;

    private static final double LEAST_CUE = 0.15;
    private static final int ROUNDS = 3;

    private static final Map<Setting, List<Double>> CHOICES = choices();

    private record Best(DecodingSettings settings, double reached) {}

    private record Scored(AttributedText report, Words words, List<ScoredCue> cues) {}

    private final List<Scored> reports = new ArrayList<>();
    private final Consumer<String> log;

    SettingsSearch(
            Encoder encoder,
            Vocabulary vocabulary,
            Windows windows,
            List<AttributedText> reports,
            Consumer<String> log) {
        this.log = log;
        CueScorer scorer = new CueScorer(encoder, windows, LEAST_CUE);
        for (AttributedText report : reports) {
            Words words = Words.of(report.text(), vocabulary);
            this.reports.add(new Scored(report, words, scorer.score(words)));
        }
    }

    private static Map<Setting, List<Double>> choices() {
        Map<Setting, List<Double>> choices = new LinkedHashMap<>();
        choices.put(Setting.CUE_THRESHOLD, List.of(0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5));
        choices.put(Setting.STEP_WEIGHT, List.of(0.0, 0.5, 1.0, 1.5));
        choices.put(Setting.CONTENT_ENTRY, List.of(0.0, 0.5, 1.0, 2.0));
        choices.put(Setting.SOURCE_ENTRY, List.of(0.0, 0.5, 1.0, 2.0));
        choices.put(Setting.SOURCE_BIAS, List.of(-0.5, 0.0, 0.5, 1.0, 1.5));
        choices.put(Setting.CONTENT_BIAS, List.of(-0.5, 0.0, 0.5, 1.0));
        choices.put(Setting.QUOTATION_SHARE, List.of(0.3, 0.5, 0.7, 1.1));
        choices.put(Setting.EXCLUSIVE, List.of(0.0, 1.0));
        choices.put(Setting.FRAGMENT, List.of(0.0, 1.0, 2.0));
        choices.put(Setting.LEAST_CONFIDENCE, List.of(0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3));
        choices.put(Setting.ABSENT_SOURCE, List.of(0.3, 0.5, 0.7, 0.9));
        return choices;
    }

    /// The best settings found from `start` on.
    DecodingSettings search(DecodingSettings start) {
        Best best = new Best(start, score(start).endToEnd());
        log.accept("start " + best.reached());
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<Setting, List<Double>> choice : CHOICES.entrySet()) {
                for (double value : choice.getValue()) {
                    best = better(best, best.settings().with(choice.getKey(), value));
                }
            }
            best = withPairs(best);
        }
        return best.settings();
    }

    /// A low threshold only pays with a strict filter, so these two move together too.
    private Best withPairs(Best start) {
        Best best = start;
        for (double threshold : CHOICES.getOrDefault(Setting.CUE_THRESHOLD, List.of())) {
            for (double confidence : CHOICES.getOrDefault(Setting.LEAST_CONFIDENCE, List.of())) {
                DecodingSettings changed = best.settings().with(Setting.CUE_THRESHOLD, threshold);
                best = better(best, changed.with(Setting.LEAST_CONFIDENCE, confidence));
            }
        }
        return best;
    }

    private Best better(Best best, DecodingSettings changed) {
        double reached = score(changed).endToEnd();
        if (reached <= best.reached() + LEAST_GAIN) {
            return best;
        }
        log.accept(reached + " with " + changed.values());
        return new Best(changed, reached);
    }

    /// How settings do on the held-out reports.
    AttributionScore score(DecodingSettings settings) {
        Decoder decoder = new Decoder(settings);
        AttributionScore score = new AttributionScore();
        for (Scored report : reports) {
            score.add(report.report(), Answers.of(decoder.decode(report.words(), report.cues())));
        }
        return score;
    }
}
