package sayso.ledger.kept;

import sayso.reading.Count;
import sayso.reading.FigureId;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// What a list shows of a figure.
///
/// @param words the words of the number in the report
public record FigureLine(
        ReportLine report, FigureId id, String words, Count count, Measure measure, Maybe<String> population) {}
