package sayso.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import sayso.reading.Reading;
import sayso.reading.Report;

/// An annotated report and what a reader answered.
public record Answered(AttributedText report, List<Attribution> answers) {
    public Answered {
        answers = List.copyOf(answers);
    }

    /// Has `reader` read every one of `reports`.
    public static List<Answered> by(Function<Report, Reading> reader, List<AttributedText> reports) {
        return reports.stream()
                .map(report -> new Answered(report, Attribution.of(reader.apply(report.report()))))
                .toList();
    }

    /// What the confidence of all their answers is worth.
    public static Reliability reliability(List<Answered> all) {
        List<Reliability.Judged> judged = new ArrayList<>();
        for (Answered each : all) {
            BitSet right = EndToEnd.right(each.report(), each.answers());
            for (int i = 0; i < each.answers().size(); i++) {
                judged.add(new Reliability.Judged(each.answers().get(i).confidence(), right.get(i)));
            }
        }
        return Reliability.of(judged);
    }

    /// The figures over all of them.
    public static AttributionScore score(List<Answered> all) {
        AttributionScore score = new AttributionScore();
        all.forEach(answered -> score.add(answered.report(), answered.answers()));
        return score;
    }
}
