package sayso.ingest.web;

import sayso.reading.Maybe;

/// What a server calls the page that it sent, so that it can be asked whether there is a newer one.
///
/// @param address that it was sent from, after all redirects
/// @param etag the server's name for it, as it stands in `ETag`
/// @param modified when it was last changed, as it stands in `Last-Modified`
public record Validator(String address, Maybe<String> etag, Maybe<String> modified) {
    private static final int LONGEST = 500;

    /// Names that no header can carry count as none.
    public Validator {
        etag = etag.isKnownAnd(Validator::fitsAHeader) ? etag : Maybe.unknown();
        modified = modified.isKnownAnd(Validator::fitsAHeader) ? modified : Maybe.unknown();
    }

    /// Whether the server named it at all.
    public boolean isNamed() {
        return etag.isKnown() || modified.isKnown();
    }

    /// The lines that ask for anything newer.
    String question() {
        return etag.map(name -> "If-None-Match: " + name + "\r\n").or("")
                + modified.map(day -> "If-Modified-Since: " + day + "\r\n").or("");
    }

    private static boolean fitsAHeader(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
}
