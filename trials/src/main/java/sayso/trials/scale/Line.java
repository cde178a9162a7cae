package sayso.trials.scale;

import java.time.LocalDate;
import java.util.List;
import sayso.reading.Stance;

/// A sentence of a made-up report.
sealed interface Line {
    /// What somebody says.
    ///
    /// @param tally at most one count, which stands after the words
    /// @param day at most one, which stands after the count
    record Said(
            Voice who,
            List<Voice> via,
            String words,
            List<Tally> tally,
            List<LocalDate> day,
            Stance stance,
            boolean quoted)
            implements Line {}

    /// What the publisher says.
    record Own(String words, List<Tally> tally) implements Line {}

    /// The publisher could not check what was said last.
    record Unchecked() implements Line {}
}
