package sayso.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import sayso.ingest.archive.ArchiveException;
import sayso.ingest.archive.Archived;
import sayso.ingest.archive.ArchivedPage;
import sayso.ingest.archive.Warc;
import sayso.ingest.unpacking.UnpackingException;
import sayso.reading.Maybe;

/// The pages of one WARC or WACZ, each read when its turn comes. What breaks off ends with its problem, after the
/// pages before it.
final class ArchiveInputs implements Batch {
    private final String location;
    private final Path path;
    private final long maxBytes;
    private @Nullable FileChannel channel;
    private @Nullable ZipInputStream zip;
    private @Nullable Warc warc;
    private Maybe<Input> next = Maybe.unknown();
    private boolean opened;
    private boolean ended;
    private int pages;

    ArchiveInputs(String location, Path path, long maxBytes) {
        this.location = location;
        this.path = path;
        this.maxBytes = maxBytes;
    }

    static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".warc") || lower.endsWith(".warc.gz") || lower.endsWith(".wacz");
    }

    @Override
    public boolean hasNext() {
        if (!next.isKnown() && !ended) {
            next = find();
        }
        return next.isKnown();
    }

    @Override
    public Input next() {
        if (hasNext() && next instanceof Maybe.Known<Input>(Input found)) {
            next = Maybe.unknown();
            return found;
        }
        throw new NoSuchElementException("no more pages in " + location);
    }

    @Override
    public double share() {
        if (ended) {
            return 1;
        }
        try {
            return channel == null || channel.size() == 0 ? 0 : (double) channel.position() / channel.size();
        } catch (IOException _) {
            return 0;
        }
    }

    private Maybe<Input> find() {
        try {
            for (Warc open = current(); open != null; open = current()) {
                if (open.next() instanceof Maybe.Known<Archived>(Archived archived)) {
                    pages++;
                    return Maybe.known(input(archived));
                }
                warc = null;
                if (zip == null) {
                    break;
                }
            }
            return end(pages > 0 ? Maybe.unknown() : Maybe.known(nothing()));
        } catch (NoSuchFileException _) {
            return end(Maybe.known(Missing.refuse(location, path)));
        } catch (ArchiveException e) {
            return end(Maybe.known(broken(String.valueOf(e.getMessage()))));
        } catch (EOFException e) {
            return end(Maybe.known(broken("it breaks off inside a record")));
        } catch (IOException e) {
            return end(Maybe.known(broken("it cannot be read on: " + Reasons.of(e))));
        }
    }

    private Input input(Archived archived) {
        return switch (archived) {
            case ArchivedPage page -> new Input.Page(named(page.url()), page.url(), page.isHtml(), page.bytes());
            case Archived.Unreadable(Maybe<String> url, UnpackingException.Reason reason, String message) -> {
                IngestCode code = switch (reason) {
                    case TOO_LARGE -> IngestCode.TOO_LARGE;
                    case BROKEN, UNKNOWN -> IngestCode.WEB_ENCODING;
                };
                yield new Input.Unusable(code.refuse(
                        named(url),
                        "the page cannot be taken out of " + location + ": " + message,
                        "read it from its address, or save it in a browser"));
            }
        };
    }

    private String named(Maybe<String> url) {
        return url.or(location + ", page " + pages);
    }

    private Maybe<Input> end(Maybe<Intake.Refused> refused) {
        ended = true;
        try {
            if (warc != null) {
                warc.close();
            }
            if (zip != null) {
                zip.close();
            }
        } catch (IOException _) {
            // it was only read
        }
        return refused.map(Input.Unusable::new);
    }

    /// The WARC being read, the next one of a WACZ where it is used up.
    private @Nullable Warc current() throws IOException {
        if (warc != null) {
            return warc;
        }
        if (!opened) {
            opened = true;
            FileChannel file = FileChannel.open(path);
            channel = file;
            InputStream in = new BufferedInputStream(Channels.newInputStream(file));
            if (!isZip(in)) {
                warc = new Warc(in, maxBytes);
                return warc;
            }
            zip = new ZipInputStream(in);
        }
        warc = zip == null ? null : inZip(zip);
        return warc;
    }

    /// A WACZ is a zip, whatever its name; a WARC begins with its own name or as gzip does.
    private static boolean isZip(InputStream in) throws IOException {
        in.mark(2);
        boolean zip = in.read() == 'P' && in.read() == 'K';
        in.reset();
        return zip;
    }

    /// Names inside are only looked at: nothing is unpacked to disk.
    private @Nullable Warc inZip(ZipInputStream archive) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (isArchive(entry.getName())
                    && !entry.getName().toLowerCase(Locale.ROOT).endsWith(".wacz")) {
                return new Warc(archive, maxBytes);
            }
        }
        return null;
    }

    private Intake.Refused nothing() {
        return IngestCode.ARCHIVE_EMPTY.refuse(
                location, "the archive holds no page of text", "check that pages were saved, not only their addresses");
    }

    private Intake.Refused broken(String reason) {
        return IngestCode.ARCHIVE_BROKEN.refuse(
                location,
                pages == 0 ? reason : reason + "; " + pages + " pages before that were read",
                "fetch or copy the archive again");
    }
}
