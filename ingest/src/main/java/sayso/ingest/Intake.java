package sayso.ingest;

import sayso.reading.Problem;
import sayso.reading.Report;

/// What came of one input: a report, or the reason why there is none.
public sealed interface Intake {
    /// The report as taken in, with its exact text.
    record Taken(Report report) implements Intake {}

    /// Nothing could be taken in from `location`.
    record Refused(String location, Problem problem) implements Intake {}
}
