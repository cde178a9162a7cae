package sayso.ledger.kept;

import java.util.List;
import sayso.reading.Form;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.StatementId;

/// A statement that was looked for, with what a list shows of it.
///
/// @param place where it stands in the list of all answers: ask on from here
/// @param content the exact words, part by part
/// @param who names of those whose word it is; empty where nobody is named
/// @param via names of the relays, outermost first
/// @param said TIMEX3 value of when it was said
public record Hit(
        long place,
        ReportLine report,
        StatementId id,
        List<String> content,
        List<String> who,
        List<String> via,
        Form form,
        Stance stance,
        Maybe<String> said,
        double confidence) {
    public Hit {
        content = List.copyOf(content);
        who = List.copyOf(who);
        via = List.copyOf(via);
    }
}
