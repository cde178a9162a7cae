package sayso.ingest.archive;

import sayso.ingest.unpacking.UnpackingException;
import sayso.reading.Maybe;

/// What an archive holds that a person may want to read.
public sealed interface Archived permits ArchivedPage, Archived.Unreadable {
    /// A page or a text that cannot be unpacked, or is larger than the limit.
    ///
    /// @param url that it was archived from; unknown where the record names none
    /// @param message in words, after "the page"
    record Unreadable(Maybe<String> url, UnpackingException.Reason reason, String message) implements Archived {}
}
