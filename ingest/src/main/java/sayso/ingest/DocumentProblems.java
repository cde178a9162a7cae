package sayso.ingest;

import sayso.ingest.document.Document;

/// Refusals of documents that cannot be read.
final class DocumentProblems {
    private DocumentProblems() {}

    static Intake.Refused refuse(String location, Document.Untold untold) {
        String message = untold.message();
        return switch (untold.why()) {
            case OTHER ->
                IngestCode.FORMAT.refuse(
                        location,
                        "this is " + message + ", which Sayso cannot read",
                        "save the report as plain text, as an HTML page or as PDF");
            case ENCRYPTED ->
                IngestCode.DOCUMENT_ENCRYPTED.refuse(location, message, "save it without a password and read it again");
            case NO_TEXT ->
                IngestCode.DOCUMENT_TEXTLESS.refuse(
                        location, message, "have its text recognised (OCR) first, or look for another copy");
            case BROKEN ->
                IngestCode.DOCUMENT_BROKEN.refuse(
                        location,
                        "the document cannot be read: " + message,
                        "open it in the program that made it and save it anew, or save it as plain text");
            case TOO_LARGE ->
                IngestCode.TOO_LARGE.refuse(
                        location, message, "save the article alone, as plain text or as a document");
            case TIME ->
                IngestCode.DOCUMENT_TIME.refuse(location, message, "save the article alone, or its text as plain text");
            case MEMORY ->
                IngestCode.DOCUMENT_MEMORY.refuse(
                        location, message, "save the article alone, or its text as plain text");
            case UNAVAILABLE ->
                IngestCode.DOCUMENT_READER.refuse(
                        location, message, "start Sayso as ./sayso, which brings the reader of documents along");
        };
    }
}
