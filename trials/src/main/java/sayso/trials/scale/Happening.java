package sayso.trials.scale;

import java.time.LocalDate;
import java.util.List;

/// What reports tell of.
///
/// @param words that it is told with
/// @param voices who speaks about it
/// @param hurt a number of people that reports come back to
record Happening(String town, String state, LocalDate day, List<String> words, List<Voice> voices, int hurt) {}
