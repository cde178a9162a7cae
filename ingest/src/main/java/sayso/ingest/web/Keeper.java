package sayso.ingest.web;

import java.io.IOException;

/// Keeps what servers answer, byte by byte.
@FunctionalInterface
public interface Keeper {
    /// Called once for each whole answer, redirects and refusals too, before anything is made of it.
    ///
    /// @throws IOException if it cannot be kept; the page then counts as not fetched
    void keep(Exchange exchange) throws IOException;

    /// Keeps nothing.
    static Keeper none() {
        return _ -> {};
    }
}
