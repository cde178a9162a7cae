package sayso.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream that outlives whoever writes to it, and says where it leads when it fails.
final class Unclosed extends FilterOutputStream {
    private final String where;

    Unclosed(OutputStream out, String where) {
        super(out);
        this.where = where;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new IOException(e.getMessage() + where, e);
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
