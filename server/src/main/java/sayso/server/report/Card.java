package sayso.server.report;

import java.util.List;

/// What the page tells of one statement, figure or verification.
///
/// @param id "A5"
/// @param lead what kind it is in a word: a stance, a count, a status
/// @param quote its words, shortened
/// @param notes what else is known of it
/// @param shown whether it is marked in the text
public record Card(String id, Look look, String lead, String quote, List<String> notes, boolean shown) {
    public Card {
        notes = List.copyOf(notes);
    }
}
