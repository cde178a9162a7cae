package sayso.evaluation.attribution;

import java.util.BitSet;
import java.util.List;

/// Which answers of a report are right end to end, by the definition of [AttributionMark#END_TO_END].
public final class EndToEnd {
    private EndToEnd() {}

    /// The places of the right ones in `answers`.
    public static BitSet right(AttributedText report, List<Attribution> answers) {
        Heads heads = new Heads(report.text());
        List<Attribution> gold = report.attributions();
        List<BitSet> wanted =
                gold.stream().map(each -> heads.words(each.content())).toList();
        List<BitSet> given =
                answers.stream().map(each -> heads.words(each.content())).toList();
        BitSet right = new BitSet();
        for (Overlap overlap : Overlap.best(wanted, given)) {
            Attribution pair = gold.get(overlap.gold());
            Attribution answer = answers.get(overlap.answer());
            boolean none = heads.words(pair.source()).isEmpty();
            boolean source = none
                    ? heads.words(answer.source()).isEmpty()
                    : heads.head(pair.source()) == heads.head(answer.source());
            right.set(overlap.answer(), overlap.isHalf() && source);
        }
        return right;
    }
}
