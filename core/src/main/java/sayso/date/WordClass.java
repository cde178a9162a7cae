package sayso.date;

/// The classes of words that expressions of time are made of; `words.tsv` lists their members.
enum WordClass {
    WEEKDAY,
    WEEKDAY_SHORT,
    MONTH,
    MONTH_SHORT,
    UNIT,
    UNITS,
    NUMBER,
    ORDINAL,
    VAGUE_AMOUNT,
    SEASON,
    PART_OF_DAY,
    REFERENCE,
    RECURRENCE,
    APPROXIMATE,
    EDGE,
    EDGE_NOUN,
    FUTURE,
    MODAL,
    INTENTION,
    SCHEDULED,
    IRREGULAR_PAST,
    PREPOSITION,
    FEAST,
    DECADE_WORD,
    POINTING_ADJECTIVE,
    NOT_PAST
}
