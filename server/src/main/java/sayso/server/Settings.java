package sayso.server;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;

/// How a server runs.
///
/// @param bind the address to listen on
/// @param port 0 for any that is free
/// @param clock tells when something was done
/// @param log hears one line of JSON for each request, from many threads
/// @param folder what the server keeps beside the ledger; it is made when there is something to keep
public record Settings(InetAddress bind, int port, InstantSource clock, Consumer<String> log, Path folder) {
    /// @throws IllegalArgumentException if the port is not between 0 and 65535
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Settings needs a port of 0 to 65535, got " + port);
        }
    }

    /// Listens on the loopback address, logs nothing, and keeps what it keeps in the folder `sayso-server`.
    public static Settings local(int port, InstantSource clock) {
        return new Settings(InetAddress.getLoopbackAddress(), port, clock, _ -> {}, Path.of("sayso-server"));
    }

    public Settings withFolder(Path changed) {
        return new Settings(bind, port, clock, log, changed);
    }
}
