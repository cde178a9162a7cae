package sayso.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import sayso.encoder.Windows;
import sayso.encoder.WordRange;

/// Cuts texts into windows, otherwise in each epoch, and puts windows of like length together.
final class BatchPlan {
    /// A window with its length, blurred so that batches mix differently each epoch.
    private record Placed<E extends Sample.Example>(Sample<E> sample, int pieces, int place) {}

    private static final int SHORTEST_FIRST_WINDOW = 40;
    private static final int BLUR = 16;

    private BatchPlan() {}

    /// The batches of one epoch, in random order.
    ///
    /// @param pieces a batch has at most, padding included, unless one window has more
    static <E extends Sample.Example> List<List<Sample<E>>> of(
            List<E> examples, Windows windows, int pieces, Random random) {
        List<Placed<E>> placed = new ArrayList<>();
        for (E example : examples) {
            int first = SHORTEST_FIRST_WINDOW + random.nextInt(windows.most() - SHORTEST_FIRST_WINDOW + 1);
            for (WordRange window : windows.cut(example.words(), first)) {
                int length = Windows.pieces(example.words(), window);
                placed.add(new Placed<>(new Sample<>(example, window), length, length + random.nextInt(BLUR)));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::place));
        List<List<Sample<E>>> batches = batches(placed, pieces);
        Collections.shuffle(batches, random);
        return batches;
    }

    private static <E extends Sample.Example> List<List<Sample<E>>> batches(List<Placed<E>> placed, int pieces) {
        List<List<Sample<E>>> batches = new ArrayList<>();
        List<Sample<E>> batch = new ArrayList<>();
        int longest = 0;
        for (Placed<E> next : placed) {
            longest = Math.max(longest, next.pieces());
            if (!batch.isEmpty() && (batch.size() + 1) * longest > pieces) {
                batches.add(batch);
                batch = new ArrayList<>();
                longest = next.pieces();
            }
            batch.add(next.sample());
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
