package sayso.server.guard;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.regex.Pattern;

/// Where a request comes from.
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final Terms terms;

    Addresses(Terms terms) {
        this.terms = terms;
    }

    /// The address that connected; or, where a proxy of ours stands in front, the last one that the proxy names:
    /// what stands before it anybody may have written.
    String of(Context context) {
        String peer = context.req().getRemoteAddr();
        String forwarded = context.header("X-Forwarded-For");
        if (forwarded == null || !terms.publicUrl().isKnown() || !isNear(peer)) {
            return peer;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : peer;
    }

    private static boolean isNear(String peer) {
        InetAddress address = InetAddress.ofLiteral(peer);
        return address.isLoopbackAddress() || address.isSiteLocalAddress();
    }
}
