package sayso.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.json.JsonMapper;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.ledger.kept.LedgerException;
import sayso.reading.Place;
import sayso.reading.ReportException;
import sayso.server.about.AboutPage;
import sayso.server.about.FirstPage;
import sayso.server.adding.AddPage;
import sayso.server.adding.Jobs;
import sayso.server.adding.Sizes;
import sayso.server.api.Api;
import sayso.server.export.ExportPage;
import sayso.server.figure.FiguresPage;
import sayso.server.guard.Guard;
import sayso.server.listing.Listing;
import sayso.server.reading.Means;
import sayso.server.reading.ReadingRoom;
import sayso.server.report.ReportPages;
import sayso.server.review.Review;
import sayso.server.watch.Health;
import sayso.server.watch.Metrics;
import sayso.server.watch.RequestLog;
import sayso.server.web.Assets;
import sayso.server.web.Misfit;
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
    private final Work work;
    private final Javalin javalin;

    /// What reads and adds.
    record Work(ReadingRoom room, Jobs jobs) {}

    /// What looks on.
    private record Watch(Metrics metrics, AtomicBoolean stopping) {}

    private Server(Settings settings, Watch watch, Work work, Javalin javalin) {
        this.settings = settings;
        this.watch = watch;
        this.work = work;
        this.javalin = javalin;
    }

    /// Starts to listen; reports are read with the model.
    ///
    /// @throws ReportException with `server.port-taken` if it cannot listen there
    public static Server start(Settings settings, Ledger ledger) throws ReportException {
        return start(settings, ledger, Means.of(Sayso::open));
    }

    /// Starts to listen, and goes on with jobs that are not done.
    ///
    /// @throws ReportException with `server.port-taken` if it cannot listen there
    public static Server start(Settings settings, Ledger ledger, Means means) throws ReportException {
        Pages pages = new Pages(false);
        Watch watch = new Watch(new Metrics(), new AtomicBoolean());
        watch.metrics()
                .gauge(
                        "sayso.ledger.reports",
                        "Reports in the ledger",
                        () -> ledger.stats().reports());
        ReadingRoom room = new ReadingRoom(means);
        Work work = new Work(room, new Jobs(settings.folder(), settings.clock(), means, new Jobs.Desk(ledger, room)));
        List<Route> routes = Stream.of(
                        routes(ledger, pages, work),
                        watch.metrics().routes(),
                        new Health(ledger, watch.stopping()::get).routes())
                .flatMap(List::stream)
                .toList();
        Javalin javalin = Javalin.create(config -> {
            new RequestLog(settings.clock(), settings.log(), watch.metrics()).hear(config);
            configure(config, routes, new Troubles(pages));
            Sizes.limit(config, settings.folder(), means.limits());
        });
        try {
            return new Server(settings, watch, work, listening(javalin, settings));
        } catch (ReportException e) {
            work.jobs().close();
            room.close();
            throw e;
        }
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
    static List<Route> routes(Ledger ledger, Pages pages, Work work) {
        return Stream.of(
                        new Assets().routes(),
                        FirstPage.routes(ledger, pages),
                        AboutPage.routes(pages),
                        FiguresPage.routes(ledger, pages),
                        ReportPages.routes(ledger, pages),
                        Review.routes(ledger, pages),
                        AddPage.routes(work.jobs(), pages),
                        Listing.routes(ledger, pages),
                        ExportPage.routes(ledger, pages),
                        Api.routes(ledger, work.room(), work.jobs(), pages))
                .flatMap(List::stream)
                .toList();
    }

    private static void configure(JavalinConfig config, List<Route> routes, Troubles troubles) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        // no object becomes JSON by reflection, whatever is on the class path
        config.jsonMapper(new JsonMapper() {});
        config.http.generateEtags = false;
        config.http.prefer405over404 = true;
        new Guard().stand(config.routes);
        routes.forEach(
                route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler(), route.access()));
        // by itself Javalin answers HEAD without asking the handler, and so without its headers
        routes.stream()
                .filter(route -> route.method().equals(HandlerType.GET))
                .forEach(route ->
                        config.routes.addHttpHandler(HandlerType.HEAD, route.path(), route.handler(), route.access()));
        config.routes.exception(Refusal.class, troubles::answer);
        config.routes.exception(ReportException.class, troubles::answer);
        config.routes.exception(
                LedgerException.class,
                (broken, context) -> troubles.answer(new ReportException(broken.problem()), context));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> troubles.answer(Misfit.of(e, context), context));
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
        work.jobs().close();
        work.room().close();
        javalin.stop();
        watch.metrics().close();
    }
}
