package sayso.server.guard;

import java.time.Duration;

/// How much one visitor may ask for. Who runs the server on the loopback address is held back by sizes and times
/// alone.
///
/// @param size of bodies
/// @param strangers what an address may ask that nobody is signed in from
/// @param asking what a visitor may ask
/// @param changing what a visitor may send to be read, added or changed
public record Restraints(Size size, Rate strangers, Rate asking, Rate changing) {
    /// So many requests at once, and then `perSecond`.
    public record Rate(int atOnce, int perSecond) {
        public Rate {
            if (atOnce < 1 || perSecond < 1) {
                throw new IllegalArgumentException("Rate needs 1 or more, got " + atOnce + " and " + perSecond);
            }
        }
    }

    /// How large a body may be and how long it may take: `patience`, and a second more for each `bytesPerSecond`
    /// that came.
    ///
    /// @param bytes of a body
    /// @param upload bytes of a form with files
    public record Size(long bytes, long upload, Duration patience, int bytesPerSecond) {}

    /// 17 MiB, 260 MiB with files; 20 seconds and 16 KiB/s; 20 requests a second for strangers, 50 for visitors, 10
    /// of which may change something.
    public static Restraints usual() {
        return new Restraints(
                new Size(17L << 20, 260L << 20, Duration.ofSeconds(20), 16 << 10),
                new Rate(200, 20),
                new Rate(500, 50),
                new Rate(100, 10));
    }
}
