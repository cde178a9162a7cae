package sayso.evaluation.pages;

import java.util.List;
import java.util.function.Function;
import sayso.reading.Maybe;

/// How well a set of pages was read; what no page of it has annotated is left out.
///
/// @param pages how many there are
/// @param taken in how many an article was found
/// @param body means over pages, as Scrapinghub's benchmark takes them
/// @param passages over all passages of all pages, as trafilatura's takes them
/// @param title share of pages whose title is right, likewise authors and day
public record PageScores(
        int pages,
        int taken,
        Maybe<Measure> body,
        Maybe<Measure> passages,
        Maybe<Double> title,
        Maybe<Double> authors,
        Maybe<Double> day) {

    /// Precision, recall and their harmonic mean, 0 to 1.
    public record Measure(double precision, double recall) {
        /// 0 where precision and recall are.
        public double f1() {
            return Overlap.harmonic(precision, recall);
        }
    }

    static PageScores of(List<PageScore> scores) {
        return new PageScores(
                scores.size(),
                Math.toIntExact(scores.stream().filter(PageScore::taken).count()),
                means(known(scores, PageScore::body)),
                sums(known(scores, PageScore::passages)),
                share(known(scores, PageScore::title)),
                share(known(scores, PageScore::authors)),
                share(known(scores, PageScore::day)));
    }

    private static <T> List<T> known(List<PageScore> scores, Function<PageScore, Maybe<T>> what) {
        return scores.stream().map(what).flatMap(each -> each.toList().stream()).toList();
    }

    private static Maybe<Measure> means(List<Overlap> pages) {
        return pages.isEmpty()
                ? Maybe.unknown()
                : Maybe.known(new Measure(
                        pages.stream().mapToDouble(Overlap::precision).average().orElse(0),
                        pages.stream().mapToDouble(Overlap::recall).average().orElse(0)));
    }

    private static Maybe<Measure> sums(List<Overlap> pages) {
        Overlap all = pages.stream().reduce(new Overlap(0, 0, 0), Overlap::plus);
        return pages.isEmpty() ? Maybe.unknown() : Maybe.known(new Measure(all.precision(), all.recall()));
    }

    private static Maybe<Double> share(List<Boolean> right) {
        return right.isEmpty()
                ? Maybe.unknown()
                : Maybe.known((double) right.stream().filter(each -> each).count() / right.size());
    }
}
