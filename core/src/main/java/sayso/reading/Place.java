package sayso.reading;

import sayso.text.Span;

/// Where in the input a problem lies.
public sealed interface Place {
    /// No place can be named.
    record Nowhere() implements Place {}

    /// A span of the report's text.
    record InText(Span span) implements Place {}

    /// A whole file, page or argument.
    record Named(String name) implements Place {}

    /// A line of a file; line and column count from 1.
    record Line(String name, long line, long column) implements Place {}
}
