package sayso.evaluation.mention;

import java.util.List;
import sayso.evaluation.Tenths;
import sayso.evaluation.attribution.Hits;

/// The figures of the mention heads as lines of text, and as JSON.
public final class MentionTable {
    private MentionTable() {}

    /// One line a head.
    public static List<String> render(MentionScore score) {
        return List.of(
                "part of speech, right  " + Tenths.text(score.tags().recall()) + "  of "
                        + score.tags().gold() + " words",
                "kind of thing, F1      " + Tenths.text(score.kinds().f1()) + "  P "
                        + Tenths.text(score.kinds().precision()) + "  R "
                        + Tenths.text(score.kinds().recall()) + "   gold "
                        + score.kinds().gold() + " read " + score.kinds().read(),
                "antecedent, right      " + Tenths.text(score.antecedents().recall()) + "  of "
                        + score.antecedents().gold() + " mentions");
    }

    /// The same figures as one JSON object on one line.
    public static String json(MentionScore score) {
        Hits kinds = score.kinds();
        return "{\"part of speech\":" + Tenths.of(score.tags().recall()) + ",\"kind of thing\":" + Tenths.of(kinds.f1())
                + ",\"antecedent\":" + Tenths.of(score.antecedents().recall()) + ",\"words\":"
                + score.tags().gold() + "}";
    }
}
