package sayso.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/// Reads what a server sends, never longer than the deadline and never more than asked for.
final class Wire {
    private static final int LONGEST_LINE = 16 * 1024;

    private static final int HEAD = 1 << 20;

    private final Socket socket;
    private final InputStream in;
    private final Deadline deadline;
    private final long most;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[16 * 1024];
    private int at;
    private int filled;

    /// @param most bytes of a body; the whole answer may be twice as long, for the lengths between its pieces
    Wire(Socket socket, Deadline deadline, long most) throws IOException {
        this.most = 2 * most + HEAD;
        this.socket = socket;
        this.in = socket.getInputStream();
        this.deadline = deadline;
    }

    /// The next line, without its end.
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = read(); next != '\n'; next = read()) {
            if (next < 0) {
                throw new EOFException("the server broke off");
            }
            if (line.size() == LONGEST_LINE) {
                throw new WebException(Fetched.Failure.SIZE, "the server sends a header without end");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /// `length` bytes, or fewer if the server breaks off sooner.
    void copy(long length, ByteArrayOutputStream out, long most) throws IOException {
        for (long left = length; left > 0 && fill(); ) {
            int part = Math.toIntExact(Math.min(left, filled - at));
            if (out.size() + (long) part > most) {
                throw new WebException(Fetched.Failure.SIZE, "the page is larger than the limit of " + most + " bytes");
            }
            out.write(buffer, at, part);
            hear(part);
            at += part;
            left -= part;
        }
    }

    /// All that was read so far.
    byte[] heard() {
        return heard.toByteArray();
    }

    private int read() throws IOException {
        if (!fill()) {
            return -1;
        }
        hear(1);
        return buffer[at++] & 0xFF;
    }

    private void hear(int length) throws WebException {
        if (heard.size() + (long) length > most) {
            throw new WebException(Fetched.Failure.SIZE, "the server sends more about the page than the page");
        }
        heard.write(buffer, at, length);
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        socket.setSoTimeout(deadline.millisLeft());
        try {
            filled = in.read(buffer);
        } catch (SocketTimeoutException e) {
            throw deadline.passed();
        }
        at = 0;
        return filled > 0;
    }
}
