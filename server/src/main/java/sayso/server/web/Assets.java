package sayso.server.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Style sheets, scripts and pictures, all out of our own jars: no page asks another host for anything.
public final class Assets {
    /// What there is, by the name in `/assets/NAME`. A new file needs a line here.
    private static final List<Asset> ALL = List.of(
            new Asset("sayso.css", "text/css; charset=utf-8", "/sayso-server/sayso.css"),
            new Asset("sayso.js", "text/javascript; charset=utf-8", "/sayso-server/sayso.js"),
            new Asset("adding.css", "text/css; charset=utf-8", "/sayso-server/adding.css"),
            new Asset("adding.js", "text/javascript; charset=utf-8", "/sayso-server/adding.js"),
            new Asset("api.css", "text/css; charset=utf-8", "/sayso-server/api.css"),
            new Asset("report.css", "text/css; charset=utf-8", "/sayso-server/report.css"),
            new Asset("report.js", "text/javascript; charset=utf-8", "/sayso-server/report.js"),
            new Asset("review.js", "text/javascript; charset=utf-8", "/sayso-server/review.js"),
            new Asset("lists.css", "text/css; charset=utf-8", "/sayso-server/lists.css"),
            new Asset("figures.css", "text/css; charset=utf-8", "/sayso-server/figures.css"),
            new Asset("figures.js", "text/javascript; charset=utf-8", "/sayso-server/figures.js"),
            new Asset("d3.js", "text/javascript; charset=utf-8", "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js"),
            new Asset("plot.js", "text/javascript; charset=utf-8", "/sayso-server/plot/dist/plot.umd.min.js"),
            new Asset("people.css", "text/css; charset=utf-8", "/sayso-server/people.css"),
            new Asset("icon.svg", "image/svg+xml", "/sayso-server/icon.svg"),
            new Asset(
                    "htmx.js",
                    "text/javascript; charset=utf-8",
                    "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js"));

    private record Asset(String name, String type, String resource) {}

    private final Map<String, byte[]> loaded = new TreeMap<>();

    public Assets() {
        ALL.forEach(asset -> loaded.put(asset.name(), bytes(asset.resource())));
    }

    /// The routes of all assets.
    public List<Route> routes() {
        return ALL.stream()
                .map(asset -> Route.get("/assets/" + asset.name(), Access.OPEN, context -> answer(context, asset)))
                .toList();
    }

    /// The text of an asset, for pages that carry all they need within them.
    ///
    /// @throws IllegalArgumentException if there is none of this name
    public static String text(String name) {
        Asset asset = ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no asset " + name));
        return new String(bytes(asset.resource()), StandardCharsets.UTF_8);
    }

    private void answer(Context context, Asset asset) {
        context.header("Cache-Control", "private, max-age=300")
                .contentType(asset.type())
                .result(loaded.getOrDefault(asset.name(), new byte[0]));
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot be read: " + resource, e);
        }
    }
}
