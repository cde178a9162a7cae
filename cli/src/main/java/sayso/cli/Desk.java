package sayso.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.server.phrase.Shown;

/// Writes answers and problems: answers to stdout, talk to stderr, both in UTF-8.
final class Desk {
    private static final String REPORT_IT = "please report it with the report that brought it about; SAYSO_DEBUG=1 "
            + "shows the stack trace to send along";

    private final Terminal terminal;
    private final OutputStream out;
    private boolean closed;

    Desk(Terminal terminal) {
        this.terminal = terminal;
        this.out = new BufferedOutputStream(terminal.out(), 1 << 16);
    }

    Terminal terminal() {
        return terminal;
    }

    /// Writes one line of an answer. Nobody may be reading any more (`| head`): that is the caller's to catch.
    void answer(String line) throws IOException {
        answer(List.of(line));
    }

    void answer(List<String> lines) throws IOException {
        try {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            closed = true;
            throw e;
        }
    }

    /// An answer that is no lines. Closing it closes nothing.
    OutputStream stream() {
        return new Unclosed(out, "");
    }

    /// Lets out what was answered so far. What could not be written once is not tried again.
    void flush() throws IOException {
        if (!closed) {
            try {
                out.flush();
            } catch (IOException e) {
                closed = true;
                throw e;
            }
        }
    }

    /// Says what happened, where, and what to do.
    void problem(Problem problem) {
        Page page = new Page(terminal.errIsTerminal() ? terminal.width() : Integer.MAX_VALUE, terminal.errInk());
        String label = "error[" + problem.code() + "]:";
        List<String> message = Wrap.lines(label + " " + shown(problem.message()), page.width());
        page.line(page.ink().bad(label)
                + message.getFirst()
                        .substring(Math.min(label.length(), message.getFirst().length())));
        message.stream().skip(1).forEach(page::line);
        place(problem.place()).toList().forEach(place -> page.text(2, "--> " + shown(place)));
        if (problem.hint() instanceof Maybe.Known<String>(String hint)) {
            page.text(0, "help: " + shown(hint));
        }
        say(page.lines());
    }

    /// One line that somebody may want to know who wonders.
    void note(String words) {
        say(List.of("note: " + shown(words)));
    }

    /// A failure that is ours and not the user's.
    void bug(Throwable thrown, String where) {
        String what = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        Place place = where.isEmpty() ? new Place.Nowhere() : new Place.Named(where);
        problem(Problem.at(
                place, "sayso.bug", "Sayso failed: " + thrown.getClass().getSimpleName() + what, REPORT_IT));
        trace(thrown);
    }

    /// Where it was thrown, if somebody wants to know.
    void trace(Throwable thrown) {
        if (terminal.wantsStackTraces()) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace, true));
            say(trace.toString().lines().toList());
        }
    }

    /// Lines of talk.
    void say(List<String> lines) {
        whisper(String.join("\n", lines) + "\n");
    }

    /// Talk without a line end.
    void whisper(String words) {
        try {
            terminal.err().write(words.getBytes(StandardCharsets.UTF_8));
            terminal.err().flush();
        } catch (IOException e) {
            // nobody listens: there is nowhere left to say so
        }
    }

    private static Maybe<String> place(Place place) {
        return switch (place) {
            case Place.Nowhere() -> Maybe.unknown();
            case Place.InText(var span) -> Maybe.known("characters " + span.start() + " to " + span.end());
            case Place.Named(String name) -> Maybe.known(name);
            case Place.Line(String name, long line, long column) ->
                Maybe.known(name + ", line " + line + ", column " + column);
        };
    }

    private static String shown(String words) {
        return Shown.text(words);
    }
}
