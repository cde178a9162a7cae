package sayso.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import sayso.ledger.Ledger;
import sayso.ledger.kept.LedgerException;
import sayso.reading.Place;
import sayso.reading.ReportException;
import sayso.server.about.FirstPage;
import sayso.server.figure.FiguresPage;
import sayso.server.guard.Guard;
import sayso.server.report.ReportPages;
import sayso.server.review.Review;
import sayso.server.watch.Health;
import sayso.server.watch.Metrics;
import sayso.server.watch.RequestLog;
import sayso.server.web.Assets;
import sayso.server.web.Pages;
import sayso.server.web.Refusal;
import sayso.server.web.Route;
import sayso.server.web.ServerCode;
import sayso.server.web.Troubles;

/// The ledger as pages and as an API.
///
/// ```java
/// try (Server server = Server.start(Settings.local(8080, clock), ledger)) {
///     System.out.println(server.address());
///     …
/// }
/// ```
public final class Server implements AutoCloseable {
    private final Settings settings;
    private final Watch watch;
    private final Javalin javalin;

    /// What looks on.
    private record Watch(Metrics metrics, AtomicBoolean stopping) {}

    private Server(Settings settings, Watch watch, Javalin javalin) {
        this.settings = settings;
        this.watch = watch;
        this.javalin = javalin;
    }

    /// Starts to listen.
    ///
    /// @throws ReportException with `server.port-taken` if it cannot listen there
    public static Server start(Settings settings, Ledger ledger) throws ReportException {
        Pages pages = new Pages(false);
        Watch watch = new Watch(new Metrics(), new AtomicBoolean());
        watch.metrics()
                .gauge(
                        "sayso.ledger.reports",
                        "Reports in the ledger",
                        () -> ledger.stats().reports());
        List<Route> routes = Stream.of(
                        routes(ledger, pages),
                        watch.metrics().routes(),
                        new Health(ledger, watch.stopping()::get).routes())
                .flatMap(List::stream)
                .toList();
        Javalin javalin = Javalin.create(config -> {
            new RequestLog(settings.clock(), settings.log(), watch.metrics()).hear(config);
            configure(config, routes, new Troubles(pages));
        });
        return new Server(settings, watch, listening(javalin, settings));
    }

    private static Javalin listening(Javalin javalin, Settings settings) throws ReportException {
        String host = settings.bind().getHostAddress();
        try {
            return javalin.start(host, settings.port());
        } catch (JavalinBindException e) {
            throw new ReportException(ServerCode.PORT_TAKEN.problem(
                    new Place.Named(host + ":" + settings.port()),
                    "cannot listen there: " + e.getMessage(),
                    "stop what listens there, or choose another port: --port 0 takes any that is free"));
        }
    }

    /// Every way in to pages and answers.
    static List<Route> routes(Ledger ledger, Pages pages) {
        return Stream.of(
                        new Assets().routes(),
                        FirstPage.routes(ledger, pages),
                        FiguresPage.routes(ledger, pages),
                        ReportPages.routes(ledger, pages),
                        Review.routes(ledger, pages))
                .flatMap(List::stream)
                .toList();
    }

    private static void configure(JavalinConfig config, List<Route> routes, Troubles troubles) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.generateEtags = false;
        config.http.prefer405over404 = true;
        new Guard().stand(config.routes);
        routes.forEach(
                route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler(), route.access()));
        config.routes.exception(Refusal.class, troubles::answer);
        config.routes.exception(ReportException.class, troubles::answer);
        config.routes.exception(
                LedgerException.class,
                (broken, context) -> troubles.answer(new ReportException(broken.problem()), context));
        config.routes.error(404, context -> {
            if (context.result() == null || context.endpoints().lastHttpEndpoint() == null) {
                troubles.notFound(context);
            }
        });
    }

    /// Where the first page is.
    public URI address() {
        String host = settings.bind().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port() + "/");
    }

    /// Says that it stops, stops to listen, and lets what is under way come to its end.
    @Override
    public void close() {
        watch.stopping().set(true);
        javalin.stop();
        watch.metrics().close();
    }
}
