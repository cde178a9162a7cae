package sayso.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.jspecify.annotations.Nullable;

/// `sayso`.
public final class Main {
    /// Set by the launcher, which sees each stream by itself: the streams that lead to a terminal, as "out,err".
    private static final String TERMINALS = "sayso.terminals";

    private Main() {}

    public static void main(String... arguments) {
        int code = CommandLines.run(terminal(), arguments);
        System.exit(code);
    }

    private static Terminal terminal() {
        String told = System.getProperty(TERMINALS);
        boolean isTerminal = told == null && isTerminal(System.console());
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal || (told != null && told.contains("out")),
                isTerminal || (told != null && told.contains("err")),
                System.getenv());
    }

    /// Since JDK 22 there may be a console without a terminal; whether there is one without is up to the JDK.
    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }
}
