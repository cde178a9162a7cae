package sayso.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One run of the command line with streams that a test can look at.
final class Session {
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String in = "";
    private boolean terminal;

    Session with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Session fed(String text) {
        in = text;
        return this;
    }

    Session onTerminal() {
        terminal = true;
        return this;
    }

    int run(String... arguments) {
        return CommandLines.run(
                new Terminal(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        terminal,
                        terminal,
                        terminal,
                        environment),
                WebServer.here(),
                arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out().lines().toList();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
