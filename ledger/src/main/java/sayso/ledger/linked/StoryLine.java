package sayso.ledger.linked;

import java.time.LocalDate;
import sayso.ledger.kept.ReportLine;
import sayso.reading.Maybe;

/// What a list shows of a story.
///
/// @param id for printing and asking ("T7")
/// @param latest its report that was published last
/// @param reports how many there are
/// @param first the day on which its first report was published; unknown where no day is known
public record StoryLine(String id, ReportLine latest, int reports, Maybe<LocalDate> first) {}
