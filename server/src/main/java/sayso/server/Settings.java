package sayso.server;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.function.Consumer;

/// How a server runs.
///
/// @param bind the address to listen on
/// @param port 0 for any that is free
/// @param clock tells when something was done
/// @param log hears one line of JSON for each request, from many threads
public record Settings(InetAddress bind, int port, InstantSource clock, Consumer<String> log) {
    /// @throws IllegalArgumentException if the port is not between 0 and 65535
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Settings needs a port of 0 to 65535, got " + port);
        }
    }

    /// Listens on the loopback address, and logs nothing.
    public static Settings local(int port, InstantSource clock) {
        return new Settings(InetAddress.getLoopbackAddress(), port, clock, _ -> {});
    }
}
