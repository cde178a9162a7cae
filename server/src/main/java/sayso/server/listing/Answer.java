package sayso.server.listing;

import java.util.ArrayList;
import java.util.List;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.ReportLine;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// Statements of one report that stand beside each other in a list of answers.
public record Answer(ReportLine report, List<Hit> hits) {
    public Answer {
        hits = List.copyOf(hits);
    }

    static List<Answer> of(List<Hit> hits) {
        List<Answer> answers = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= hits.size(); at++) {
            if (at == hits.size()
                    || !hits.get(at)
                            .report()
                            .id()
                            .equals(hits.get(from).report().id())) {
                answers.add(new Answer(hits.get(from).report(), hits.subList(from, at)));
                from = at;
            }
        }
        return answers;
    }

    /// Where the statement stands, as a link.
    public static String href(Hit hit) {
        return "/reports/" + hit.report().id() + "#" + hit.id();
    }

    /// "the interior ministry, through The Wire".
    public static String whose(Hit hit) {
        String who = hit.who().isEmpty() ? "nobody named" : Phrases.list(hit.who());
        return Shown.text(hit.via().isEmpty() ? who : who + ", through " + Phrases.list(hit.via()));
    }

    /// The words said, part by part.
    public static String words(Hit hit) {
        return Shown.text(String.join(" … ", hit.content()));
    }
}
