package sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import sayso.encoder.Vocabulary;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.AttributedTexts;
import sayso.evaluation.mention.Gum;
import sayso.reading.ReportException;

/// The texts of one run.
///
/// @param reports to learn attributions from
/// @param heldOut reports of the same corpus that are not learned from
/// @param mentions to learn words and mentions from
/// @param mentionsHeldOut documents to follow that learning with
record Corpora(
        List<AttributionExample> reports,
        List<AttributedText> heldOut,
        List<MentionExample> mentions,
        List<MentionExample> mentionsHeldOut) {
    /// Fixed, so that reports held out of one run are held out of all.
    private static final long HELD_OUT_SEED = 2026;

    Corpora {
        reports = List.copyOf(reports);
        heldOut = List.copyOf(heldOut);
        mentions = List.copyOf(mentions);
        mentionsHeldOut = List.copyOf(mentionsHeldOut);
    }

    /// Reads `attribution/polnear-train.jsonl` and `gum/` below `folder`.
    static Corpora read(Path folder, Vocabulary vocabulary, int heldOut) throws IOException {
        List<AttributedText> reports = shuffledReports(folder);
        List<AttributionExample> learned = reports.subList(heldOut, reports.size()).stream()
                .map(report -> AttributionExample.of(report, vocabulary))
                .toList();
        return new Corpora(
                learned,
                reports.subList(0, heldOut),
                mentions(folder, Gum.Split.TRAIN, vocabulary),
                mentions(folder, Gum.Split.DEV, vocabulary));
    }

    /// The first `count` reports of the training part in the order in which they are held out.
    static List<AttributedText> heldOut(Path folder, int count) throws IOException {
        return shuffledReports(folder).subList(0, count);
    }

    private static List<AttributedText> shuffledReports(Path folder) throws IOException {
        Path file = folder.resolve("attribution").resolve("polnear-train.jsonl");
        List<AttributedText> reports = new ArrayList<>(reports(file));
        Collections.shuffle(reports, new Random(HELD_OUT_SEED));
        return reports;
    }

    private static List<AttributedText> reports(Path file) throws IOException {
        try {
            return AttributedTexts.in(file);
        } catch (ReportException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<MentionExample> mentions(Path folder, Gum.Split split, Vocabulary vocabulary)
            throws IOException {
        return Gum.read(folder.resolve("gum"), split).stream()
                .map(document -> MentionExample.of(document, vocabulary))
                .toList();
    }

    /// The same with at most `count` texts of each kind.
    Corpora first(int count) {
        return new Corpora(
                first(reports, count), first(heldOut, count), first(mentions, count), first(mentionsHeldOut, count));
    }

    private static <T> List<T> first(List<T> all, int count) {
        return all.subList(0, Math.min(count, all.size()));
    }
}
