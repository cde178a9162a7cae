package sayso.evaluation;

import java.util.List;
import sayso.reading.Form;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;

/// A statement as annotated.
///
/// @param who names of the sources whose word it is
/// @param via names of the relays, outermost first
/// @param said TIMEX3 date when it was said, as the file writes it
/// @param optional whether a careful colleague might not count it
public record GoldStatement(
        Form form,
        Stance stance,
        Wording wording,
        List<String> who,
        List<String> via,
        Maybe<String> said,
        boolean optional) {
    public GoldStatement {
        who = List.copyOf(who);
        via = List.copyOf(via);
    }
}
