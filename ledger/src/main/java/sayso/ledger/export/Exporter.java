package sayso.ledger.export;

import java.io.Closeable;
import java.io.IOException;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;

/// Writes one report after the other; nothing of a report is kept once it is written.
public interface Exporter extends Closeable {
    void write(KeptReport kept, Links links) throws IOException;

    /// Writes what ends the format and lets all of it out. The stream beneath stays open.
    @Override
    void close() throws IOException;
}
