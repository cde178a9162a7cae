package sayso.ingest;

import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;

/// The codes of every problem that taking in can raise; `docs/reference/problems.md` explains each.
enum IngestCode {
    MISSING("report.missing"),
    UNREADABLE("report.unreadable"),
    SPECIAL("report.special"),
    USED_UP("report.used-up"),
    TOO_LARGE("report.too-large"),
    EMPTY("report.empty"),
    FORMAT("report.format"),
    BINARY("report.binary"),
    CHARSET("report.charset"),
    NO_ARTICLE("report.no-article"),
    WEB_ADDRESS("web.address"),
    WEB_FAILED("web.failed"),
    WEB_STATUS("web.status"),
    WEB_TIME("web.time"),
    WEB_REDIRECTS("web.redirects"),
    WEB_ENCODING("web.encoding"),
    WEB_UNSAVED("web.unsaved"),
    FEED("feed.format"),
    ARCHIVE_EMPTY("archive.empty"),
    ARCHIVE_BROKEN("archive.broken"),
    DOCUMENT_ENCRYPTED("document.encrypted"),
    DOCUMENT_TEXTLESS("document.no-text"),
    DOCUMENT_BROKEN("document.broken"),
    DOCUMENT_TIME("document.too-slow"),
    DOCUMENT_MEMORY("document.memory"),
    DOCUMENT_READER("document.reader"),
    ARCHIVE_UNSAVED("archive.unsaved"),
    REMEMBERED_DAMAGED("remembered.damaged"),
    REMEMBERED_UNSAVED("remembered.unsaved"),
    FOLDER_EMPTY("folder.empty"),
    FOLDER_UNREADABLE("folder.unreadable");

    private final String code;

    IngestCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /// A problem of the whole run.
    Problem of(String location, String message, String hint) {
        return new Problem(code, message, new Place.Named(location), Maybe.known(hint));
    }

    /// All of `location` is refused.
    Intake.Refused refuse(String location, String message, String hint) {
        return refuse(location, new Place.Named(location), message, hint);
    }

    Intake.Refused refuse(String location, Place place, String message, String hint) {
        return new Intake.Refused(location, new Problem(code, message, place, Maybe.known(hint)));
    }
}
