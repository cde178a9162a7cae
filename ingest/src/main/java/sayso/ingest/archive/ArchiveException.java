package sayso.ingest.archive;

import java.io.IOException;

/// An archive that cannot be read on, with the reason in words.
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String message) {
        super(message);
    }
}
