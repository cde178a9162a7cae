package sayso.server.adding;

import java.nio.file.Path;
import sayso.server.Served;

/// A server in a process of its own, which a test kills at work.
final class KilledServer {
    private KilledServer() {}

    /// Serves in the folder that is named, tells its address on a line, and waits to be killed.
    public static void main(String[] arguments) throws Exception {
        try (Served served = Served.in(Path.of(arguments[0]))) {
            System.out.println(served.at("/"));
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
