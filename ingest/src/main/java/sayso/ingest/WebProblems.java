package sayso.ingest;

import sayso.ingest.web.Fetched;

/// Refusals of what cannot be fetched.
final class WebProblems {
    private WebProblems() {}

    static Intake.Refused refuse(String location, Fetched.Failed failed) {
        return switch (failed.failure()) {
            case ADDRESS ->
                IngestCode.WEB_ADDRESS.refuse(
                        location, failed.message(), "save the page and name the file, if you trust the address");
            case CONNECTION ->
                IngestCode.WEB_FAILED.refuse(location, failed.message(), "check the address and the connection");
            case STATUS ->
                IngestCode.WEB_STATUS.refuse(location, failed.message(), "open the page in a browser and save it");
            case SIZE ->
                IngestCode.TOO_LARGE.refuse(
                        location, failed.message(), "save the article alone, as an HTML page or as plain text");
            case TIME -> IngestCode.WEB_TIME.refuse(location, failed.message(), "try again later");
            case REDIRECTS ->
                IngestCode.WEB_REDIRECTS.refuse(location, failed.message(), "name the address of the page itself");
            case ENCODING ->
                IngestCode.WEB_ENCODING.refuse(location, failed.message(), "open the page in a browser and save it");
            case KEEPING ->
                IngestCode.WEB_UNSAVED.refuse(location, failed.message(), "make room on the disk, or leave --save out");
        };
    }
}
