package sayso.ledger.export;

import sayso.reading.Kind;
import sayso.reading.SourceId;
import sayso.text.Span;

/// Whose word something is, as an annotator marked it.
public sealed interface Voice {
    /// A source of the reading.
    record Known(SourceId source) implements Voice {}

    /// Somebody whom the reading has not.
    ///
    /// @param mention where the annotator marked the name
    record Added(String name, Kind kind, Span mention) implements Voice {}
}
