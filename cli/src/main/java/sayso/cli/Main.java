package sayso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/// `sayso`.
public final class Main {
    /// Set by the launcher, which sees each stream by itself: the streams that lead to a terminal, as "out,err".
    private static final String TERMINALS = "sayso.terminals";

    private Main() {}

    public static void main(String... arguments) {
        int code = CommandLines.run(terminal(), arguments);
        Runtime.getRuntime().halt(code);
    }

    private static Terminal terminal() {
        String told = System.getProperty(TERMINALS);
        boolean isTerminal = told == null && System.console() != null && System.console().isTerminal();
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal || (told != null && told.contains("out")),
                isTerminal || (told != null && told.contains("err")),
                System.getenv());
    }
}
