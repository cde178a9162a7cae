package sayso.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// The OpenAPI document, for programs as it is and for people as a page.
final class ApiDocument {
    private static final String RESOURCE = "/sayso-server/openapi.json";

    private final String text = text();
    private final ApiPage page = ApiPage.of(parsed(text));
    private final Pages pages;

    ApiDocument(Pages pages) {
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Asked.API + "/openapi.json", Access.OPEN, this::document),
                Route.get("/api", Access.OPEN, context -> pages.show(context, "api.jte", "API", page)));
    }

    private void document(Context context) {
        Replies.send(context, text, "W/\"" + Replies.digest(text) + "\"");
    }

    private static Json parsed(String text) {
        try {
            return Json.parse(text);
        } catch (JsonException e) {
            throw new IllegalStateException("openapi.json, line " + e.line() + ": " + e.getMessage(), e);
        }
    }

    private static String text() {
        try (InputStream stream = ApiDocument.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot be read: " + RESOURCE, e);
        }
    }
}
