package sayso.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import sayso.ingest.decoding.Binary;
import sayso.ingest.decoding.Decoded;
import sayso.reading.Place;

/// Refusals of bytes that were read and are no report.
final class Unreadables {
    private Unreadables() {}

    static Intake empty(String location) {
        return IngestCode.EMPTY.refuse(
                location, "it is empty or holds only white space", "check that the report was saved whole");
    }

    static Intake binary(String location) {
        return IngestCode.BINARY.refuse(
                location,
                "this is no text but binary",
                "save the report as plain text or as an HTML page; for an unusual charset pass --charset");
    }

    static Intake broken(String location, Decoded.Broken broken, byte[] bytes) {
        if (Binary.isBinary(new String(bytes, StandardCharsets.ISO_8859_1))) {
            return binary(location);
        }
        return IngestCode.CHARSET.refuse(
                location,
                new Place.Line(location, broken.line(), broken.column()),
                String.format(
                        Locale.ROOT,
                        "it is read as %s but byte %d (0x%02X) is not %s",
                        broken.claimed().name(),
                        broken.offset(),
                        bytes[Math.toIntExact(broken.offset())],
                        broken.claimed().name()),
                "pass --charset with the right charset, such as windows-1252, or repair that byte");
    }
}
