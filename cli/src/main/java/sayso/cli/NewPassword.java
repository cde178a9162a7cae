package sayso.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sayso.reading.ReportException;
import sayso.server.account.AccountCode;

/// A password that somebody sets: typed twice on a terminal, unseen; else the first line of standard input.
final class NewPassword {
    private static final int LONGEST = 4_096;

    private NewPassword() {}

    /// @throws ReportException with `account.password` if it was not typed twice the same
    static String of(Desk desk) throws IOException, ReportException {
        if (!desk.terminal().inIsTerminal()) {
            return line(desk.terminal().in());
        }
        String once = typed("Password: ", desk);
        if (!once.equals(typed("Once more: ", desk))) {
            throw AccountCode.PASSWORD.refuse("the password", "these are two different ones", "type it again");
        }
        return once;
    }

    private static String typed(String prompt, Desk desk) throws IOException {
        return typed(prompt, desk, System.console());
    }

    /// Since JDK 22 there may be a console without a terminal; whether there is one without is up to the JDK.
    private static String typed(String prompt, Desk desk, @Nullable Console console) throws IOException {
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("%s", prompt);
            if (typed == null) {
                return "";
            }
            String password = new String(typed);
            Arrays.fill(typed, ' ');
            return password;
        }
        desk.whisper(prompt);
        return line(desk.terminal().in());
    }

    /// Byte by byte: what follows the line is somebody else's to read.
    private static String line(InputStream in) throws IOException {
        byte[] bytes = new byte[LONGEST];
        int length = 0;
        for (int next = in.read(); next >= 0 && next != '\n' && length < LONGEST; next = in.read()) {
            bytes[length] = (byte) next;
            length++;
        }
        int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
