package sayso.ingest.decoding;

import sayso.reading.Maybe;

/// File formats that hold reports but are neither text nor a page nor a document that is read elsewhere, known by
/// their first bytes.
public enum ForeignFormat {
    OFFICE("an old office document, or one with a password", "\u00D0\u00CF\u0011\u00E0"),
    RTF("a rich text document", "{\\rtf"),
    ZIP("a zip archive", "PK\u0003\u0004"),
    GZIP("compressed with gzip", "\u001F\u008B"),
    BZIP2("compressed with bzip2", "BZh"),
    XZ("compressed with xz", "\u00FD7zXZ"),
    MHTML("a web archive (MHTML)", "From: <Saved by "),
    WEB_ARCHIVE("a web archive of Safari", "bplist00"),
    WARC("a web archive (WARC)", "WARC/"),
    PNG("an image", "\u0089PNG"),
    JPEG("an image", "\u00FF\u00D8\u00FF"),
    GIF("an image", "GIF8");

    private final String description;
    private final String start;

    ForeignFormat(String description, String start) {
        this.description = description;
        this.start = start;
    }

    /// The format that `bytes` start like.
    public static Maybe<ForeignFormat> of(byte[] bytes) {
        for (ForeignFormat format : values()) {
            if (Starts.with(bytes, format.start)) {
                return Maybe.known(format);
            }
        }
        return Maybe.unknown();
    }

    /// As in "the file is …".
    public String description() {
        return description;
    }
}
