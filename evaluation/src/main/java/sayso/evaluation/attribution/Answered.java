package sayso.evaluation.attribution;

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

    /// The figures over all of them.
    public static AttributionScore score(List<Answered> all) {
        AttributionScore score = new AttributionScore();
        all.forEach(answered -> score.add(answered.report(), answered.answers()));
        return score;
    }
}
