package sayso.date;

import java.util.List;
import sayso.reading.DateExpression;
import sayso.reading.Dateline;
import sayso.text.Prose;

/// stub
public final class Dates {
    private Dates() {}

    public static List<DateExpression> in(Prose prose, Dateline dateline) {
        return List.of();
    }
}
