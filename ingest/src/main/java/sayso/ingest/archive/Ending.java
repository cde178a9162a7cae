package sayso.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Looks at how an archive ends: records can only be written behind the last one if that is whole.
public final class Ending {
    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    private Ending() {}

    /// Reads `archive` to its end.
    ///
    /// @param packed whether it should be gzipped
    /// @throws ArchiveException if it is no such archive, or anything but a whole record stands at its end; another
    ///     IOException if it breaks off
    public static void check(InputStream archive, boolean packed) throws IOException {
        if (packed) {
            Members members = new Members(archive);
            walk(members);
            if (!members.isUsedUp()) {
                throw new ArchiveException("something that is no record stands at its end");
            }
        } else {
            walk(archive);
        }
    }

    private static void walk(InputStream in) throws IOException {
        Counted records = new Counted(in);
        for (int first = in.read(); first >= 0; first = in.read()) {
            Map<String, String> headers = Warc.headers(first, records);
            records.skip(Warc.length(headers));
            if (!Arrays.equals(records.take(END.length, END.length), END)) {
                throw new ArchiveException("one of its records has no end");
            }
        }
    }

    /// Unpacks member by member and tells whether anything is left behind the last.
    private static final class Members extends GZIPInputStream {
        private static final int TRAILER = 8;

        private final InputStream raw;

        Members(InputStream raw) throws IOException {
            super(raw, 1 << 16);
            this.raw = raw;
        }

        /// Once all is read: the inflater holds no more than the trailer of the last member.
        boolean isUsedUp() throws IOException {
            return inf.getRemaining() <= TRAILER && raw.read() < 0;
        }
    }
}
