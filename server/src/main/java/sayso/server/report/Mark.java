package sayso.server.report;

import sayso.text.Span;

/// One stretch of the text that is marked.
///
/// @param item what it belongs to: "A5", "F1", "V1"
/// @param part which part of the item's content it is, from 0
public record Mark(String item, MarkKind kind, Span span, int part) {
    /// Whether links to the item lead here.
    public boolean isAnchor() {
        return part == 0 && kind != MarkKind.SOURCE && kind != MarkKind.CUE;
    }

    /// Whether it is what somebody said.
    public boolean isContent() {
        return kind == MarkKind.CONTENT;
    }
}
