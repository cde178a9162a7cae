package sayso.ingest.page;

/// What is shown the signs of a block, one after the other.
interface Signs {
    void add(Sign sign, String value);

    /// A sign of two things that tell more together.
    void add(Sign sign, String value, String with);
}
