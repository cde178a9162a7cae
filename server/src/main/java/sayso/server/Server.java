package sayso.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.json.JsonMapper;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
import sayso.server.account.AccountCode;
import sayso.server.account.Accounts;
import sayso.server.adding.AddPage;
import sayso.server.adding.Jobs;
import sayso.server.adding.Sizes;
import sayso.server.api.Api;
import sayso.server.export.ExportPage;
import sayso.server.figure.FiguresPage;
import sayso.server.guard.Guard;
import sayso.server.guard.Restraints;
import sayso.server.guard.Terms;
import sayso.server.listing.Listing;
import sayso.server.people.People;
import sayso.server.reading.Means;
import sayso.server.reading.ReadingRoom;
import sayso.server.report.ReportPages;
import sayso.server.review.Review;
import sayso.server.watch.Health;
import sayso.server.watch.Metrics;
import sayso.server.watch.RequestLog;
import sayso.server.watch.Rest;
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
    private final Accounts accounts;
    private final Ways ways;

    /// What reads and adds.
    record Work(ReadingRoom room, Jobs jobs) {
        void close() {
            jobs.close();
            room.close();
        }
    }

    /// What is answered.
    private record Ways(Javalin javalin, List<Route> routes) {}

    /// Who stands at the door.
    private record Entrance(Accounts accounts, Guard guard, boolean hasAccounts) {}

    /// What looks on.
    private record Watch(Metrics metrics, Rest rest, AtomicBoolean stopping) {}

    private Server(Settings settings, Watch watch, Work work, Accounts accounts, Ways ways) {
        this.settings = settings;
        this.watch = watch;
        this.work = work;
        this.accounts = accounts;
        this.ways = ways;
    }

    /// Starts to listen; reports are read with the model.
    ///
    /// @throws ReportException with `server.port-taken` if it cannot listen there, with `account.none` if others
    ///     would reach it and nobody has an account, with `account.unreadable` or `account.newer`
    public static Server start(Settings settings, Ledger ledger) throws ReportException {
        return start(settings, ledger, Means.of(Sayso::open));
    }

    /// Starts to listen, and goes on with jobs that are not done.
    ///
    /// @throws ReportException as [#start(Settings, Ledger)]
    public static Server start(Settings settings, Ledger ledger, Means means) throws ReportException {
        return start(settings, ledger, means, Restraints.usual());
    }

    static Server start(Settings settings, Ledger ledger, Means means, Restraints restraints) throws ReportException {
        Accounts accounts = accounts(settings);
        try {
            return start(settings, ledger, means, entrance(settings, accounts, restraints));
        } catch (ReportException | RuntimeException e) {
            accounts.close();
            throw e;
        }
    }

    /// Without accounts there is nothing to keep of them.
    private static Accounts accounts(Settings settings) throws ReportException {
        Path file = settings.folder().resolve(Accounts.FILE);
        return Files.exists(file) ? Accounts.open(file, settings.clock()) : Accounts.inMemory(settings.clock());
    }

    private static Entrance entrance(Settings settings, Accounts accounts, Restraints restraints)
            throws ReportException {
        Terms terms = new Terms(settings.bind(), settings.publicUrl(), accounts.any(), settings.clock(), restraints);
        if (!terms.isLocal() && !terms.hasAccounts()) {
            throw AccountCode.NONE.refuse(
                    settings.bind().getHostAddress(),
                    "others would reach this server, and without accounts everybody would run it",
                    "make an account first: sayso accounts add NAME --role admin");
        }
        return new Entrance(accounts, new Guard(terms, accounts), terms.hasAccounts());
    }

    private static Server start(Settings settings, Ledger ledger, Means means, Entrance entrance)
            throws ReportException {
        Pages pages = new Pages(entrance.hasAccounts());
        Watch watch = new Watch(new Metrics(), Rest.begin(), new AtomicBoolean());
        watch.metrics()
                .gauge(
                        "sayso.ledger.reports",
                        "Reports in the ledger",
                        () -> ledger.stats().reports());
        ReadingRoom room = new ReadingRoom(means);
        Work work = new Work(room, new Jobs(settings.folder(), settings.clock(), means, new Jobs.Desk(ledger, room)));
        List<Route> routes = Stream.of(
                        routes(ledger, pages, work),
                        entrance.guard().routes(pages),
                        new People(entrance.accounts(), settings.clock(), pages).routes(),
                        Api.people(entrance.accounts(), settings.clock()),
                        watch.metrics().routes(),
                        new Health(ledger, watch.stopping()::get).routes())
                .flatMap(List::stream)
                .toList();
        Javalin javalin = Javalin.create(config -> {
            new RequestLog(settings.clock(), settings.log(), watch.metrics()).hear(config);
            watch.rest().hear(config);
            entrance.guard().stand(config);
            configure(config, routes, new Troubles(pages));
            Sizes.limit(config, settings.folder(), means.limits());
        });
        try {
            Ways ways = new Ways(listening(javalin, settings), routes);
            return new Server(settings, watch, work, entrance.accounts(), ways);
        } catch (ReportException e) {
            watch.rest().close();
            work.close();
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
        routes.forEach(route -> open(route, config));
        config.routes.exception(Refusal.class, troubles::answer);
        config.routes.exception(ReportException.class, troubles::answer);
        config.routes.exception(
                LedgerException.class,
                (broken, context) -> troubles.answer(new ReportException(broken.problem()), context));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> troubles.answer(Misfit.of(e, context), context));
        config.routes.exception(Exception.class, troubles::answer);
        config.routes.error(404, context -> {
            if (context.result() == null || context.endpoints().lastHttpEndpoint() == null) {
                troubles.notFound(context);
            }
        });
    }

    /// Javalin lets a GET route answer HEAD too, but past the guard, who then sees no route: it gets one of its
    /// own.
    private static void open(Route route, JavalinConfig config) {
        config.routes.addHttpHandler(route.method(), route.path(), route.handler(), route.access());
        if (route.method().equals(HandlerType.GET)) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), route.handler(), route.access());
        }
    }

    /// Every way in, for tests that try each.
    List<Route> routes() {
        return ways.routes();
    }

    /// Where the first page is.
    public URI address() {
        String host = settings.bind().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + ways.javalin().port() + "/");
    }

    /// Says that it stops, stops to listen, and lets what is under way come to its end.
    @Override
    public void close() {
        watch.stopping().set(true);
        work.close();
        ways.javalin().stop();
        watch.rest().close();
        watch.metrics().close();
        accounts.close();
    }
}
