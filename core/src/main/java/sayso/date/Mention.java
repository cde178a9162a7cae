package sayso.date;

import java.util.Map;

/// A date that the report has mentioned: what "the following day" and "that year" count from.
///
/// @param around the words that stand near it, by which an event is known again
record Mention(Stretch stretch, String words, int sentence, Map<String, Integer> around) {
    Mention {
        around = Map.copyOf(around);
    }

    Mention(Stretch stretch, String words, int sentence) {
        this(stretch, words, sentence, Map.of());
    }
}
