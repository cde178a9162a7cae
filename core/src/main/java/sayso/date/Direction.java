package sayso.date;

/// Whether what happens on a date lies behind or ahead, as the grammar around it tells.
enum Direction {
    PAST,
    FUTURE,
    UNCLEAR
}
