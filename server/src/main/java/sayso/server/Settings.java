package sayso.server;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import sayso.reading.Maybe;

/// How a server runs.
///
/// @param bind the address to listen on
/// @param port 0 for any that is free
/// @param clock tells when something was done
/// @param log hears one line of JSON for each request, from many threads
/// @param folder what the server keeps beside the ledger, its accounts among it; it is made when there is something
///     to keep
/// @param publicUrl where people reach it through what stands in front of it, `https://…` if that speaks TLS
public record Settings(
        InetAddress bind, int port, InstantSource clock, Consumer<String> log, Path folder, Maybe<URI> publicUrl) {
    /// @throws IllegalArgumentException if the port is not between 0 and 65535, or the public URL has more than
    ///     scheme, host and port
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Settings needs a port of 0 to 65535, got " + port);
        }
        if (publicUrl.isKnownAnd(url -> !isBare(url))) {
            throw new IllegalArgumentException("Settings needs a URL such as https://sayso.example.org, got "
                    + publicUrl.map(URI::toString).or(""));
        }
    }

    /// Reached directly.
    public Settings(InetAddress bind, int port, InstantSource clock, Consumer<String> log, Path folder) {
        this(bind, port, clock, log, folder, Maybe.unknown());
    }

    /// Listens on the loopback address, logs nothing, and keeps what it keeps in the folder `sayso-server`.
    public static Settings local(int port, InstantSource clock) {
        return new Settings(InetAddress.getLoopbackAddress(), port, clock, _ -> {}, Path.of("sayso-server"));
    }

    public Settings withFolder(Path changed) {
        return new Settings(bind, port, clock, log, changed, publicUrl);
    }

    public Settings withPublicUrl(URI changed) {
        return new Settings(bind, port, clock, log, folder, Maybe.known(changed));
    }

    /// Whether a URL is one that a server can be reached at: scheme, host, port.
    public static boolean isBare(URI url) {
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        String rest = url.getRawPath();
        return web
                && url.getHost() != null
                && url.getUserInfo() == null
                && (rest == null || rest.isEmpty() || rest.equals("/"))
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }
}
