package sayso.server.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/// One way into the server. The table of all routes is data, so that tests walk it.
///
/// @param path as Javalin writes it: "/reports/{id}"
public record Route(HandlerType method, String path, Access access, Handler handler) {
    public static Route get(String path, Access access, Handler handler) {
        return new Route(HandlerType.GET, path, access, handler);
    }

    public static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, handler);
    }

    public static Route delete(String path, Access access, Handler handler) {
        return new Route(HandlerType.DELETE, path, access, handler);
    }

    /// Whether it belongs to the API, which answers in JSON.
    public boolean isApi() {
        return path.startsWith(Asked.API);
    }
}
