package sayso.cli;

import java.util.Map;

/// Sayso as a program of its own that may ask this machine: for tests that stop it half way.
final class OnLoopback {
    private OnLoopback() {}

    public static void main(String... arguments) {
        Terminal terminal = new Terminal(System.in, System.out, System.err, false, false, false, Map.of());
        System.exit(CommandLines.run(terminal, WebServer.here(), arguments));
    }
}
