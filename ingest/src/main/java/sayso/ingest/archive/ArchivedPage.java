package sayso.ingest.archive;

import sayso.reading.Maybe;

/// A page or a text out of an archive.
public final class ArchivedPage implements Archived {
    private final Maybe<String> url;
    private final boolean html;
    private final byte[] bytes;

    ArchivedPage(Maybe<String> url, boolean html, byte[] bytes) {
        this.url = url;
        this.html = html;
        this.bytes = bytes;
    }

    /// The address that it was archived from; unknown where the record names none.
    public Maybe<String> url() {
        return url;
    }

    /// Whether it is a page rather than plain text.
    public boolean isHtml() {
        return html;
    }

    /// The array itself: whoever asked for the page owns it.
    public byte[] bytes() {
        return bytes;
    }
}
