package sayso.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.ledger.Ledger;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.Server;
import sayso.server.Settings;

/// `sayso serve`: the ledger as pages and as an API, until somebody stops it.
@Command(
        name = "serve",
        description =
                "Show a ledger as pages, and answer programs. Stop it with Ctrl-C: what is under way comes to its "
                        + "end first.",
        header = {"sayso serve", "sayso serve --ledger wire.db --port 9000"})
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;

    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            converter = Wants.Port.class,
            description = "The port to listen on; 0 for any that is free. Default: 8080.")
    int port = USUAL_PORT;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            converter = Wants.Bind.class,
            description = "The address to listen on. Default: 127.0.0.1, which only this machine reaches.")
    InetAddress bind = InetAddress.getLoopbackAddress();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            converter = Wants.PublicUrl.class,
            description = "Where people reach it through a proxy in front of it, such as https://sayso.example.org.")
    Maybe<URI> publicUrl = Maybe.unknown();

    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--log",
            description = "Write one line of JSON for each request to standard error, terminal or not. Default: where "
                    + "it is no terminal.")
    boolean log;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    ServeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.open(desk);
                Server server = Server.start(settings(), open)) {
            desk.answer(server.address().toString());
            desk.flush();
            untilStopped(server);
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    private Settings settings() {
        boolean logs = log || !desk.terminal().errIsTerminal();
        Consumer<String> lines = logs ? line -> desk.say(List.of(line)) : _ -> {};
        return new Settings(bind, port, InstantSource.system(), lines, data.folder(ledger, desk), publicUrl);
    }

    /// Waits for Ctrl-C or SIGTERM, and holds the end of the process back until the server has come to its own.
    private static void untilStopped(Server server) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
