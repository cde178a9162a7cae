package sayso.ingest.web;

import java.time.Duration;

/// How far fetching goes.
///
/// @param userAgent what Sayso calls itself
/// @param maxBytes larger bodies are refused, unpacked ones too
/// @param time for a page with all its redirects
/// @param gate which addresses may be asked
public record WebOptions(String userAgent, long maxBytes, Duration time, Gate gate) {
    /// 16 MiB and half a minute, from public addresses.
    public static WebOptions usual() {
        return new WebOptions(
                "Sayso/0.1 (reads news reports for their sources)",
                16L << 20,
                Duration.ofSeconds(30),
                Gate.publicOnly());
    }
}
