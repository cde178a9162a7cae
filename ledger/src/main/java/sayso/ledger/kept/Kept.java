package sayso.ledger.kept;

/// What became of a report that was to be kept, by its id.
public sealed interface Kept {
    /// The id of the report.
    String id();

    /// It was not there.
    record Added(String id) implements Kept {}

    /// Its text was there, and now it is known to have appeared at one place more.
    record Appeared(String id) implements Kept {}

    /// Its text was there from the same place, and was read anew because its particulars or the edition differ.
    record Renewed(String id) implements Kept {}

    /// Nothing is new about it.
    record AlreadyThere(String id) implements Kept {}
}
