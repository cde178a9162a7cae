package sayso.evaluation;

/// One thing that a reading has wrong or lacks.
///
/// @param report the gold report's name
/// @param what "who", "missed statement", "figure", "missed figure", "date", "missed date", "missed verification"
/// @param words the words of the report that it is about
/// @param gold what the gold has
/// @param read what was read; empty where nothing was
public record Miss(String report, String what, String words, String gold, String read) {}
