package sayso.ingest;

import java.util.Locale;
import sayso.ingest.decoding.Markup;
import sayso.ingest.unpacking.Unpacking;
import sayso.ingest.unpacking.UnpackingException;
import sayso.reading.Maybe;

/// Files that are gzipped one by one: `report.html.gz`.
final class Packed {
    private static final String ENDING = ".gz";

    private Packed() {}

    /// The name without the ending of gzip; any other name as it is.
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    static boolean isPacked(String name, byte[] bytes) {
        return !bare(name).equals(name) && Unpacking.isGzip(bytes);
    }

    /// What is inside, taken in as if it had been named without the ending; what is packed once more is refused.
    static Intake take(String location, byte[] bytes, Taking taking) {
        try {
            byte[] inside = Unpacking.unpack(bytes, "gzip", taking.options().maxBytes());
            return taking.page(location, Maybe.unknown(), Markup.isPage(bare(location), inside), inside);
        } catch (UnpackingException e) {
            return switch (e.reason()) {
                case TOO_LARGE ->
                    IngestCode.TOO_LARGE.refuse(
                            location, String.valueOf(e.getMessage()), "unpack it and cut it into one file per report");
                case BROKEN, UNKNOWN ->
                    IngestCode.UNREADABLE.refuse(
                            location, String.valueOf(e.getMessage()), "fetch or copy the file again");
            };
        }
    }
}
