package sayso.evaluation.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes copies of reports, and reports that only resemble them. The same reports and seed give the same texts.
public final class CopyMaker {
    /// What chance starts from in the figures that are kept.
    public static final long SEED = 2026;

    /// Shorter reports are not used: two sentences of background would be a large part of them.
    public static final int SHORTEST = 200;

    private static final List<Kind> OTHERS = List.of(Kind.SAME_QUOTATION, Kind.SAME_BACKGROUND, Kind.SAME_EVENT);

    private final List<String> seeds;
    private final Random random;

    private CopyMaker(List<String> seeds, Random random) {
        this.seeds = seeds;
        this.random = random;
    }

    /// Of the texts of 200 words and more, every other one is an original with one copy of each kind; the next
    /// one is what another reporter wrote, made to resemble the original in one of three ways.
    public static List<Made> of(List<String> texts, long seed) {
        List<String> seeds =
                texts.stream().filter(text -> Pieces.words(text) >= SHORTEST).toList();
        CopyMaker maker = new CopyMaker(seeds, new Random(seed));
        List<Made> made = new ArrayList<>();
        for (int at = 0; at + 1 < seeds.size(); at += 2) {
            maker.copies(at, made);
            made.add(maker.other(at));
        }
        return List.copyOf(made);
    }

    private void copies(int at, List<Made> made) {
        String text = seeds.get(at);
        Set<Integer> from = Set.of(at);
        made.add(new Made(text, Kind.ORIGINAL, from, at));
        made.add(new Made(text, Kind.VERBATIM, from, at));
        made.add(new Made(Pieces.cut(text, 1.0 / 3).getFirst(), Kind.FIRST_THIRD, from, at));
        made.add(new Made(reheadlined(text, at), Kind.REHEADLINED, from, at));
        made.add(new Made(reordered(text), Kind.REORDERED, from, at));
        made.add(new Made(Swaps.of(text, random), Kind.REWORDED, from, at));
        int next = at + 2 + 1 < seeds.size() ? at + 2 : 0;
        if (next != at) {
            String spliced = Pieces.joined(List.of(
                    Pieces.cut(text, 0.5).getFirst(),
                    Pieces.cut(seeds.get(next), 0.5).getLast()));
            made.add(new Made(spliced, Kind.SPLICED, Set.of(at, next), at));
        }
    }

    private static String reheadlined(String text, int number) {
        List<String> paragraphs = new ArrayList<>(Pieces.paragraphs(text));
        if (Pieces.words(paragraphs.getFirst()) < Pieces.words(text) / paragraphs.size() / 2) {
            paragraphs.removeFirst();
        }
        paragraphs.addFirst("What our readers should know today, part " + number);
        paragraphs.add(1, "From our desk, with material of agencies");
        return Pieces.joined(paragraphs);
    }

    /// By paragraph; a report of one paragraph by sentence.
    private String reordered(String text) {
        List<String> paragraphs = new ArrayList<>(Pieces.paragraphs(text));
        List<String> parts = paragraphs.size() > 2 ? paragraphs : new ArrayList<>(Pieces.sentences(text));
        Collections.shuffle(parts, random);
        return Pieces.joined(parts);
    }

    private Made other(int at) {
        Kind kind = OTHERS.get(at / 2 % OTHERS.size());
        Borrowed borrowed = Borrowed.from(seeds.get(at));
        String text = seeds.get(at + 1);
        return new Made(
                switch (kind) {
                    case SAME_QUOTATION -> borrowed.quotedIn(text);
                    case SAME_BACKGROUND -> borrowed.behind(text);
                    case SAME_EVENT -> borrowed.behind(borrowed.quotedIn(borrowed.namedIn(text)));
                    case ORIGINAL, VERBATIM, FIRST_THIRD, REHEADLINED, REORDERED, REWORDED, SPLICED ->
                        throw new IllegalStateException(kind + " is a copy");
                },
                kind,
                Set.of(at + 1),
                at);
    }
}
