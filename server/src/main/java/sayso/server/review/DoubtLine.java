package sayso.server.review;

import sayso.server.report.Excerpt;

/// One thing to look at.
///
/// @param version of its report, as it is shown
/// @param confidence "0.42"
public record DoubtLine(
        String report, String title, String publisher, long version, String confidence, Excerpt excerpt) {}
