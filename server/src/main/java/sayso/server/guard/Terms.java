package sayso.server.guard;

import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import sayso.reading.Maybe;

/// What the guard has to know of the server that it stands before.
///
/// @param bind the address that is listened on
/// @param publicUrl where visitors reach it, if something stands in front of it
/// @param hasAccounts whether people sign in; if not, everybody who reaches it runs it
public record Terms(
        InetAddress bind, Maybe<URI> publicUrl, boolean hasAccounts, InstantSource clock, Restraints restraints) {
    /// Whether visitors come over TLS.
    boolean isSecure() {
        return publicUrl.isKnownAnd(url -> "https".equals(url.getScheme()));
    }

    /// Whether only this machine gets here.
    public boolean isLocal() {
        return bind.isLoopbackAddress() && !publicUrl.isKnownAnd(url -> !Hosts.isLoopback(host(url)));
    }

    Maybe<String> publicHost() {
        return publicUrl.map(Terms::host);
    }

    private static String host(URI url) {
        return String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
    }
}
