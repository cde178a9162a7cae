package sayso.server;

import java.net.InetAddress;
import java.time.InstantSource;

/// How a server runs.
///
/// @param bind the address to listen on
/// @param port 0 for any that is free
/// @param clock tells when something was done
public record Settings(InetAddress bind, int port, InstantSource clock) {
    /// @throws IllegalArgumentException if the port is not between 0 and 65535
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Settings needs a port of 0 to 65535, got " + port);
        }
    }

    /// Listens on the loopback address.
    public static Settings local(int port, InstantSource clock) {
        return new Settings(InetAddress.getLoopbackAddress(), port, clock);
    }
}
