package sayso.ingest.web;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Which addresses may be asked. Checked for every address that a name stands for, after every redirect.
public interface Gate {
    boolean lets(InetAddress address);

    /// Public addresses only: none of this machine, its network, or the services of a cloud (169.254.169.254).
    static Gate publicOnly() {
        return Gate::isPublic;
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
    }

    /// The special-purpose registry of IANA (RFC 6890 and its successors).
    private static boolean isPublic4(byte[] bytes, int at) {
        int one = bytes[at] & 0xFF;
        int two = bytes[at + 1] & 0xFF;
        int three = bytes[at + 2] & 0xFF;
        boolean reserved = one == 0
                || one == 10
                || one == 127
                || one >= 224
                || (one == 100 && two >= 64 && two < 128)
                || (one == 169 && two == 254)
                || (one == 172 && two >= 16 && two < 32)
                || (one == 192 && two == 168)
                || (one == 192 && two == 0 && (three == 0 || three == 2))
                || (one == 192 && two == 88 && three == 99)
                || (one == 198 && (two == 18 || two == 19))
                || (one == 198 && two == 51 && three == 100)
                || (one == 203 && two == 0 && three == 113);
        return !reserved;
    }

    /// Only global unicast, 2000::/3, less documentation, Teredo, and 6to4 or NAT64 that lead back inside.
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        if (first == 0x64 && second == 0xFF9B) {
            return isPublic4(bytes, 12);
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        boolean reserved = first == 0x2001 && (second == 0 || second == 0xDB8);
        return (first & 0xE000) == 0x2000 && !reserved;
    }
}
