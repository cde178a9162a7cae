package sayso.server.report;

/// How an item is marked.
///
/// @param colour class of its source's colour and line: "s3 l1"; "none" where nobody is named
/// @param tag what stands at its beginning: the id of its source, or "–"
/// @param label for those who hear the page: "A5: Ana Ruiz says"
/// @param about all that is known of it, on one line
public record Look(String colour, String tag, String label, String about) {
    private static final int COLOURS = 12;
    private static final int LINES = 4;

    /// The classes of the source that is the `place`th of a report, from 0. Behind the last colour they begin anew,
    /// with another line.
    static String colour(int place) {
        return "s" + place % COLOURS + " l" + (place + place / COLOURS) % LINES;
    }
}
