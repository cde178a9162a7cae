package sayso.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sayso.json.Json;
import sayso.reading.Maybe;

/// `/api`: the OpenAPI document as people read it.
///
/// @param about what holds everywhere
public record ApiPage(String about, List<Operation> operations) {
    /// What can be asked at one address in one way.
    ///
    /// @param access the least role
    /// @param curl a line that asks for it
    /// @param body an example of what is sent; "" where nothing is
    /// @param answer an example of what comes back; "" where there is none
    public record Operation(
            String id,
            String method,
            String path,
            String access,
            String summary,
            String description,
            List<Parameter> parameters,
            String body,
            List<Outcome> outcomes,
            String answer,
            String curl) {
        public Operation {
            parameters = List.copyOf(parameters);
            outcomes = List.copyOf(outcomes);
        }
    }

    /// A parameter of the path, the query or a header.
    public record Parameter(String name, String in, boolean required, String description, String values) {}

    /// A status that can come back.
    public record Outcome(String status, String description) {}

    public ApiPage {
        operations = List.copyOf(operations);
    }

    static ApiPage of(Json document) {
        List<Operation> operations = new ArrayList<>();
        members(document.member("paths"))
                .forEach((path, methods) -> members(Maybe.known(methods))
                        .forEach((method, operation) ->
                                operations.add(operation(method.toUpperCase(Locale.ROOT), path, operation, document))));
        return new ApiPage(at(document, "info").text("description").or(""), operations);
    }

    private static Operation operation(String method, String path, Json operation, Json document) {
        Json content = at(at(operation, "requestBody"), "content");
        Maybe<Json> body = at(content, "application/json").member("example");
        List<Json> parameters = operation.list("parameters");
        return new Operation(
                operation.text("operationId").or(""),
                method,
                path,
                operation.text("x-access").or(""),
                operation.text("summary").or(""),
                operation.text("description").or(""),
                parameters.stream().map(ApiPage::parameter).toList(),
                body.map(Json::write).or(""),
                outcomes(operation, document),
                answer(operation),
                curl(method, path, parameters, body.map(Json::write)));
    }

    private static Parameter parameter(Json parameter) {
        Json schema = at(parameter, "schema");
        return new Parameter(
                parameter.text("name").or(""),
                parameter.text("in").or(""),
                parameter.member("required").isKnownAnd(new Json.Truth(true)::equals),
                parameter.text("description").or(""),
                String.join(", ", schema.texts("enum")));
    }

    private static List<Outcome> outcomes(Json operation, Json document) {
        List<Outcome> outcomes = new ArrayList<>();
        members(operation.member("responses"))
                .forEach((status, response) -> outcomes.add(new Outcome(
                        status,
                        response.text("description")
                                .or(at(at(at(document, "components"), "responses"), "E" + status)
                                        .text("description")
                                        .or("")))));
        return outcomes;
    }

    private static String answer(Json operation) {
        return members(operation.member("responses")).entrySet().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .map(each -> at(at(each.getValue(), "content"), "application/json"))
                .flatMap(content -> content.member("example").toList().stream())
                .map(Json::write)
                .findFirst()
                .orElse("");
    }

    private static String curl(String method, String path, List<Json> parameters, Maybe<String> body) {
        String filled = path;
        StringBuilder query = new StringBuilder();
        StringBuilder headers = new StringBuilder();
        for (Json parameter : parameters) {
            String name = parameter.text("name").or("");
            if (parameter.text("example") instanceof Maybe.Known<String>(String example)) {
                switch (parameter.text("in").or("")) {
                    case "path" -> filled = filled.replace("{" + name + "}", example);
                    case "query" ->
                        query.append(query.isEmpty() ? '?' : '&')
                                .append(name)
                                .append('=')
                                .append(example);
                    default ->
                        headers.append(" -H '")
                                .append(name)
                                .append(": ")
                                .append(example)
                                .append('\'');
                }
            }
        }
        String data =
                body.map(json -> " --json '" + json.replace("'", "'\\''") + "'").or("");
        String way = method.equals("GET") || !data.isEmpty() ? "" : " -X " + method;
        return "curl" + way + headers + data + " 'http://localhost:8080" + filled + query + "'";
    }

    private static Json at(Json json, String name) {
        return json.member(name).or(new Json.Nothing());
    }

    private static Map<String, Json> members(Maybe<Json> json) {
        return json instanceof Maybe.Known<Json>(Json.Members(Map<String, Json> members)) ? members : Map.of();
    }
}
