package sayso.ledger;

import sayso.ledger.kept.Kept;
import sayso.reading.Problem;

/// What became of one input that was to be added.
public sealed interface Outcome {
    /// The file, address or record; "" where that is not known.
    String location();

    /// It is in the ledger.
    record Done(String location, Kept kept) implements Outcome {}

    /// It could not be taken in, and is kept aside.
    record Failed(String location, Problem problem) implements Outcome {}

    /// Sayso itself failed on it; it is kept aside with the problem `ledger.bug`.
    record Broken(String location, Throwable thrown) implements Outcome {}

    /// It was not added, because the run was broken off.
    record Dropped(String location) implements Outcome {}
}
