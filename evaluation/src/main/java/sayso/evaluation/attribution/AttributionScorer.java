package sayso.evaluation.attribution;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import sayso.text.Span;

/// Marks the answers of one report.
final class AttributionScorer {
    private record Part(Function<Attribution, List<Span>> spans, AttributionMark words, AttributionMark wholeSpans) {}

    private static final List<Part> PARTS = List.of(
            new Part(Attribution::content, AttributionMark.CONTENT_WORDS, AttributionMark.CONTENT_SPANS),
            new Part(Attribution::source, AttributionMark.SOURCE_WORDS, AttributionMark.SOURCE_SPANS),
            new Part(Attribution::cue, AttributionMark.CUE_WORDS, AttributionMark.CUE_SPANS));

    /// A stretch of quoted text and the attribution that it is a part of.
    private record Quoted(Span segment, Attribution attribution) {}

    /// First and last word of a span.
    private record Ends(int first, int last) {}

    private final Heads heads;
    private final QuotedSegments segments;
    private final List<Attribution> gold;
    private final List<Attribution> answers;
    private final AttributionScore score;

    AttributionScorer(AttributedText report, List<Attribution> answers, AttributionScore score) {
        this.heads = new Heads(report.text());
        this.segments = new QuotedSegments(report.text(), heads);
        this.gold = report.attributions();
        this.answers = answers;
        this.score = score;
    }

    void score() {
        PARTS.forEach(this::addPart);
        addContentByType();
        addCues();
        List<Attribution> wanted = withContent(gold);
        List<Attribution> given = withContent(answers);
        addAttributions(wanted, given);
        addQuoted(quoted(wanted), withoutRepeats(quoted(given)));
    }

    private List<Attribution> withContent(List<Attribution> attributions) {
        return attributions.stream()
                .filter(attribution -> !heads.words(attribution.content()).isEmpty())
                .toList();
    }

    private void addPart(Part part) {
        BitSet wanted = words(gold, part.spans());
        BitSet given = words(answers, part.spans());
        score.of(part.words()).add(shared(wanted, given), given.cardinality(), wanted.cardinality());
        Set<Ends> wantedEnds = ends(gold, part.spans());
        Set<Ends> givenEnds = ends(answers, part.spans());
        long right = givenEnds.stream().filter(wantedEnds::contains).count();
        score.of(part.wholeSpans()).add(right, givenEnds.size(), wantedEnds.size());
    }

    private void addContentByType() {
        BitSet given = words(answers, Attribution::content);
        for (String type : gold.stream().map(Attribution::type).distinct().toList()) {
            List<Attribution> ofType = gold.stream()
                    .filter(attribution -> attribution.type().equals(type))
                    .toList();
            BitSet wanted = words(ofType, Attribution::content);
            score.of(type, AttributionMark.CONTENT_WORDS).add(shared(wanted, given), 0, wanted.cardinality());
        }
    }

    private BitSet words(List<Attribution> attributions, Function<Attribution, List<Span>> part) {
        BitSet words = new BitSet();
        attributions.forEach(attribution -> words.or(heads.words(part.apply(attribution))));
        return words;
    }

    private Set<Ends> ends(List<Attribution> attributions, Function<Attribution, List<Span>> part) {
        Set<Ends> ends = new HashSet<>();
        for (Attribution attribution : attributions) {
            for (Span span : part.apply(attribution)) {
                BitSet words = heads.words(List.of(span));
                if (!words.isEmpty()) {
                    ends.add(new Ends(words.nextSetBit(0), words.length() - 1));
                }
            }
        }
        return ends;
    }

    private static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private void addCues() {
        List<Span> cues = gold.stream().flatMap(each -> each.cue().stream()).toList();
        long right = answers.stream()
                .filter(answer ->
                        answer.cue().stream().anyMatch(cue -> cues.stream().anyMatch(cue::overlaps)))
                .count();
        score.of(AttributionMark.CUES).add(right, answers.size(), gold.size());
    }

    private void addAttributions(List<Attribution> wanted, List<Attribution> given) {
        wanted.forEach(attribution -> addGold(attribution.type()));
        for (AttributionMark mark :
                List.of(AttributionMark.END_TO_END, AttributionMark.HALF, AttributionMark.EXACT, AttributionMark.ANY)) {
            score.of(mark).add(0, given.size(), wanted.size());
        }
        for (Overlap overlap : overlaps(wanted, given, Attribution::content)) {
            Attribution attribution = wanted.get(overlap.gold());
            score.of(AttributionMark.ANY).add(1, 0, 0);
            if (overlap.isExact()) {
                addRight(attribution.type(), AttributionMark.EXACT);
            }
            if (overlap.isHalf()) {
                addRight(attribution.type(), AttributionMark.HALF);
                addSource(attribution, given.get(overlap.answer()));
            }
        }
    }

    private void addGold(String type) {
        for (AttributionMark mark : List.of(AttributionMark.END_TO_END, AttributionMark.HALF, AttributionMark.EXACT)) {
            score.of(type, mark).add(0, 0, 1);
        }
    }

    private void addRight(String type, AttributionMark mark) {
        score.of(mark).add(1, 0, 0);
        score.of(type, mark).add(1, 0, 0);
    }

    private void addSource(Attribution wanted, Attribution given) {
        boolean isRight;
        if (heads.words(wanted.source()).isEmpty()) {
            isRight = heads.words(given.source()).isEmpty();
            score.of(AttributionMark.NO_SOURCE).addGold(isRight);
        } else {
            isRight = sameHead(wanted, given);
            addSource(
                    wanted,
                    given,
                    List.of(AttributionMark.SOURCE_HEAD, AttributionMark.SOURCE_TOUCHED, AttributionMark.SOURCE_EXACT));
        }
        if (isRight) {
            addRight(wanted.type(), AttributionMark.END_TO_END);
        }
    }

    private boolean sameHead(Attribution wanted, Attribution given) {
        return heads.head(wanted.source()) == heads.head(given.source());
    }

    /// @param marks for the same head, a shared word, the same words
    private void addSource(Attribution wanted, Attribution given, List<AttributionMark> marks) {
        BitSet wantedWords = heads.words(wanted.source());
        BitSet givenWords = heads.words(given.source());
        int isGiven = givenWords.isEmpty() ? 0 : 1;
        score.of(marks.get(0)).add(sameHead(wanted, given) ? 1 : 0, isGiven, 1);
        score.of(marks.get(1)).add(wantedWords.intersects(givenWords) ? 1 : 0, isGiven, 1);
        score.of(marks.get(2)).add(wantedWords.equals(givenWords) ? 1 : 0, isGiven, 1);
    }

    private <T> List<Overlap> overlaps(List<T> wanted, List<T> given, Function<T, List<Span>> spans) {
        return Overlap.best(
                wanted.stream().map(each -> heads.words(spans.apply(each))).toList(),
                given.stream().map(each -> heads.words(spans.apply(each))).toList());
    }

    private List<Quoted> quoted(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(attribution ->
                        segments.in(attribution.content()).stream().map(segment -> new Quoted(segment, attribution)))
                .toList();
    }

    /// Where answers share a stretch of quoted text, the first one stands for it.
    private static List<Quoted> withoutRepeats(List<Quoted> given) {
        Set<Span> seen = new HashSet<>();
        return given.stream().filter(quoted -> seen.add(quoted.segment())).toList();
    }

    private void addQuoted(List<Quoted> wanted, List<Quoted> given) {
        score.of(AttributionMark.QUOTED_ANY).add(0, given.size(), wanted.size());
        score.of(AttributionMark.QUOTED_EXACT).add(0, given.size(), wanted.size());
        for (Overlap overlap : overlaps(wanted, given, quoted -> List.of(quoted.segment()))) {
            score.of(AttributionMark.QUOTED_ANY).add(1, 0, 0);
            score.of(AttributionMark.QUOTED_EXACT).add(overlap.isExact() ? 1 : 0, 0, 0);
            Attribution attribution = wanted.get(overlap.gold()).attribution();
            if (!heads.words(attribution.source()).isEmpty()) {
                addSource(
                        attribution,
                        given.get(overlap.answer()).attribution(),
                        List.of(
                                AttributionMark.SPEAKER_HEAD,
                                AttributionMark.SPEAKER_TOUCHED,
                                AttributionMark.SPEAKER_EXACT));
            }
        }
    }
}
