package sayso.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import sayso.ledger.Ledger;
import sayso.reading.ReportException;
import sayso.server.about.FirstPage;
import sayso.server.guard.Guard;
import sayso.server.web.Assets;
import sayso.server.web.Pages;
import sayso.server.web.Refusal;
import sayso.server.web.Route;
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
    private final Javalin javalin;

    private Server(Settings settings, Javalin javalin) {
        this.settings = settings;
        this.javalin = javalin;
    }

    /// Starts to listen.
    public static Server start(Settings settings, Ledger ledger) {
        Pages pages = new Pages(false);
        List<Route> routes = routes(ledger, pages);
        Javalin javalin = Javalin.create(config -> configure(config, routes, new Troubles(pages)));
        return new Server(settings, javalin.start(settings.bind().getHostAddress(), settings.port()));
    }

    /// Every way in.
    static List<Route> routes(Ledger ledger, Pages pages) {
        return Stream.of(new Assets().routes(), FirstPage.routes(ledger, pages))
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

    /// Stops to listen, and lets what is under way come to its end.
    @Override
    public void close() {
        javalin.stop();
    }
}
