package sayso.date;

/// A date that the report has just mentioned: what "the following day" and "that year" count from.
record Mention(Stretch stretch, String words, int sentence) {}
