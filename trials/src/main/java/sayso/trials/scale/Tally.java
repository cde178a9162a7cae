package sayso.trials.scale;

import sayso.reading.Count;
import sayso.reading.Counted;

/// A count of people.
///
/// @param words the number with its modifier
record Tally(String words, Count count, Counted counted) {}
