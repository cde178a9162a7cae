package sayso.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `sayso`.
public final class Main {
    /// Set by the launcher, which sees each stream by itself: the streams that lead to a terminal, as "in,out,err".
    /// A launcher that does not look at standard input leaves that to the console, which needs standard output too.
    private static final String TERMINALS = "sayso.terminals";

    private Main() {}

    public static void main(String... arguments) {
        int code = CommandLines.run(terminal(List.of(arguments)), arguments);
        System.exit(code);
    }

    private static Terminal terminal(List<String> arguments) {
        String told = System.getProperty(TERMINALS);
        boolean atConsole = (told == null || arguments.contains("-")) && isTerminal(System.console());
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                atConsole || (told != null && told.contains("in")),
                told == null ? atConsole : told.contains("out"),
                told == null ? atConsole : told.contains("err"),
                System.getenv());
    }

    /// Since JDK 22 there may be a console without a terminal; whether there is one without is up to the JDK.
    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }
}
