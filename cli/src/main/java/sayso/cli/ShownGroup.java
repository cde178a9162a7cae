package sayso.cli;

import sayso.copies.CopyGroup;
import sayso.reading.Maybe;

/// A copy group that is shown.
///
/// @param id under which a ledger has it ("C12"); unknown where files were compared
record ShownGroup(Maybe<String> id, CopyGroup group) {}
