package sayso.cli;

/// What a reading is written as.
enum Format {
    /// For people.
    TEXT,
    /// For machines: the JSON of the contract, one reading a line.
    JSON,
    /// For people who were sent it: a page in one file, of one report.
    HTML
}
