package sayso.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// Everything outside that a command touches: its streams, what they lead to, and the environment.
///
/// @param inIsTerminal whether a person would have to type what is read from `in`
/// @param outIsTerminal whether a person looks at what is written to `out`
/// @param errIsTerminal the same of `err`
record Terminal(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {
    static final int DEFAULT_WIDTH = 80;
    static final int NARROWEST = 20;
    /// Lines longer than this are hard to read, however wide the window.
    static final int WIDEST = 120;

    Terminal {
        environment = Map.copyOf(environment);
    }

    Ink outInk() {
        return ink(outIsTerminal);
    }

    Ink errInk() {
        return ink(errIsTerminal);
    }

    /// Columns to write in: what COLUMNS says within reason, else 80.
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (!columns.matches("[1-9][0-9]{0,4}")) {
            return DEFAULT_WIDTH;
        }
        return Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
    }

    boolean wantsStackTraces() {
        return environment.getOrDefault("SAYSO_DEBUG", "").equals("1");
    }

    /// See no-color.org: set to anything but the empty string it forbids colour.
    private Ink ink(boolean isTerminal) {
        boolean forbidden = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return isTerminal && !forbidden ? Ink.COLOUR : Ink.NONE;
    }
}
