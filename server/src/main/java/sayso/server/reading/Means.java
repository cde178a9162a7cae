package sayso.server.reading;

import java.util.function.Supplier;
import sayso.Sayso;
import sayso.ingest.web.WebOptions;

/// What reports are fetched and read with.
///
/// @param opener opens a reader
/// @param readers so many read at once
/// @param web how far fetching goes
public record Means(Supplier<Sayso> opener, int readers, WebOptions web, Limits limits) {
    /// @throws IllegalArgumentException if nobody reads
    public Means {
        if (readers < 1) {
            throw new IllegalArgumentException("Means need a reader, got " + readers);
        }
    }

    /// As many readers as processors; pages are fetched from public addresses alone.
    public static Means of(Supplier<Sayso> opener) {
        return new Means(opener, Runtime.getRuntime().availableProcessors(), WebOptions.usual(), Limits.usual());
    }

    public Means withReaders(int most) {
        return new Means(opener, most, web, limits);
    }

    public Means withWeb(WebOptions changed) {
        return new Means(opener, readers, changed, limits);
    }

    public Means withLimits(Limits changed) {
        return new Means(opener, readers, web, changed);
    }
}
