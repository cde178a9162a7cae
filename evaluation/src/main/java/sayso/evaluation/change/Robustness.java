package sayso.evaluation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sayso.evaluation.attribution.Answered;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.Attribution;
import sayso.evaluation.attribution.AttributionScore;
import sayso.reading.Reading;
import sayso.reading.Report;

/// What each change of the texts does to a reader's answers.
///
/// @param change its name
/// @param changed the answers for the changed texts, against the annotation moved along
/// @param unchanged the answers for the texts as they stand, moved along: what the change leaves to be found
/// @param agreement the answers for the changed texts against those for the texts as they stand
public record Robustness(
        String change, AttributionScore changed, AttributionScore unchanged, AttributionScore agreement) {
    /// Has `reader` read the texts of `answered` under every change.
    public static List<Robustness> of(List<Answered> answered, Function<Report, Reading> reader) {
        return Change.ALL.stream().map(change -> of(change, answered, reader)).toList();
    }

    private static Robustness of(Change change, List<Answered> answered, Function<Report, Reading> reader) {
        List<Answered> changed = new ArrayList<>();
        List<Answered> unchanged = new ArrayList<>();
        List<Answered> agreement = new ArrayList<>();
        for (Answered each : answered) {
            Rewritten rewritten = change.of(each.report());
            AttributedText report = rewritten.report(each.report());
            List<Attribution> before = rewritten.attributions(each.answers());
            List<Attribution> after = Attribution.of(reader.apply(report.report()));
            changed.add(new Answered(report, after));
            unchanged.add(new Answered(report, before));
            agreement.add(new Answered(new AttributedText(report.id(), report.text(), before), after));
        }
        return new Robustness(
                change.label(), Answered.score(changed), Answered.score(unchanged), Answered.score(agreement));
    }
}
