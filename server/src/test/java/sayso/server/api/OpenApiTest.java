package sayso.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;
import sayso.server.Served;
import sayso.server.Tables;
import sayso.server.web.Access;
import sayso.server.web.Route;

/// The document says what the server does: the same routes, the same access, and examples that are answers.
@Timeout(300)
class OpenApiTest {
    private static final Json DOCUMENT = document();
    private static final Pattern IN_PATH = Pattern.compile("\\{[a-z]+}");

    @TempDir
    Path folder;

    @Test
    void describesEachRouteAndNoOther() throws Exception {
        TreeSet<String> served = new TreeSet<>();
        for (Route route : Tables.routes(folder)) {
            if (route.isApi()) {
                served.add(route.method().name() + " " + route.path());
            }
        }

        assertThat(operations().keySet()).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void tellsTheAccessOfEachRoute() throws Exception {
        for (Route route : Tables.routes(folder)) {
            if (route.isApi()) {
                Json operation = operation(route.method().name() + " " + route.path());
                assertThat(operation.text("x-access").or(""))
                        .as(route.path())
                        .isEqualTo(route.access().name().toLowerCase(Locale.ROOT));
                assertThat(operation.list("security").isEmpty())
                        .as(route.path())
                        .isEqualTo(route.access() == Access.OPEN);
                List<String> statuses =
                        List.copyOf(members(operation.member("responses").or(new Json.Nothing()))
                                .keySet());
                assertThat(statuses.contains("403")).as(route.path()).isEqualTo(route.access() != Access.OPEN);
                assertThat(statuses).as(route.path()).anyMatch(each -> each.startsWith("2"));
                assertThat(!route.path().contains("{") || statuses.contains("404"))
                        .as(route.path())
                        .isTrue();
            }
        }
    }

    @Test
    void namesEachParameterOfItsPathsAndOnlyPartsThatAreThere() {
        operations().forEach((name, operation) -> {
            TreeSet<String> named = new TreeSet<>();
            operation.list("parameters").stream()
                    .filter(each -> each.text("in").isKnownAnd("path"::equals))
                    .forEach(each -> named.add("{" + each.text("name").or("") + "}"));
            TreeSet<String> inPath = new TreeSet<>();
            IN_PATH.matcher(name).results().forEach(each -> inPath.add(each.group()));
            assertThat(named).as(name).isEqualTo(inPath);
        });
        refs(DOCUMENT).forEach(ref -> {
            Json at = DOCUMENT;
            for (String part : ref.substring(2).split("/", -1)) {
                at = at.member(part).or(new Json.Nothing());
            }
            assertThat(at).as(ref).isInstanceOf(Json.Members.class);
        });
    }

    /// Its parts are named from the document, because not every parser knows a schema with an address of its own.
    @Test
    void itsReadingIsTheContract() throws Exception {
        String contract = Files.readString(Path.of("../docs/reference/reading.schema.json"))
                .replace("\"#/$defs/", "\"#/components/schemas/Reading/$defs/");
        Map<String, Json> here = new LinkedHashMap<>(members(Json.parse(contract)));
        here.keySet().removeAll(List.of("$id", "$schema"));

        assertThat(schemas().member("Reading")).isEqualTo(Maybe.known(new Json.Members(here)));
    }

    @Test
    void itsExamplesAreWhatTheServerAnswers() throws Exception {
        try (Served served = Served.in(folder)) {
            prepare(served);
            int checked = 0;
            for (Map.Entry<String, Json> each : operations().entrySet()) {
                Json answer = answer(each.getValue());
                if (each.getKey().startsWith("GET ") && answer.member("schema").isKnown()) {
                    checked += check(served, each.getKey(), each.getValue(), answer) ? 1 : 0;
                }
            }
            assertThat(checked).as("operations with examples").isGreaterThan(12);
        }
    }

    @Test
    void theExampleOfReadingIsItsAnswerToTheLetter() throws Exception {
        Json operation = operation("POST /api/v1/read");
        Json body = body(operation);
        try (Served served = Served.in(folder)) {
            HttpResponse<String> answered = served.post("/api/v1/read", body.write());
            assertThat(Served.json(answered))
                    .isEqualTo(answer(operation).member("example").or(new Json.Nothing()));
        }
    }

    @Test
    void thePageShowsEachOperation() throws Exception {
        try (Served served = Served.in(folder)) {
            String page = served.get("/api").body();
            operations().keySet().forEach(each -> assertThat(page).contains(each));
            assertThat(page).contains("curl", "openapi.json").doesNotContain("<script>");
            assertThat(Served.json(served.get("/api/v1/openapi.json"))).isEqualTo(DOCUMENT);
        }
    }

    /// A parser that is not ours reads the document, and finds all that it refers to.
    @Test
    void isOpenApiForOthersToo() {
        SwaggerParseResult result = parsed(DOCUMENT.write());

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getSpecVersion()).isEqualTo(SpecVersion.V31);
        TreeSet<String> read = new TreeSet<>();
        result.getOpenAPI()
                .getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, _) -> read.add(method.name() + " " + path)));
        assertThat(read).isEqualTo(operations().keySet());
    }

    /// The same parser is not content with anything.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "operationId":"stats"       | "operationId":{}
            "in":"path"                 | "in":"body"
            "paths":{                   | "ways":{
            Reading/$defs/span"         | Reading/$defs/spam"
            "summary":"Lists reports"   | "sumary":"Lists reports"
            """)
    void anotherDocumentWouldNotPass(String right, String wrong) {
        String broken = DOCUMENT.write().replace(right, wrong);

        assertThat(broken).isNotEqualTo(DOCUMENT.write());
        assertThat(parsed(broken).getMessages()).isNotEmpty();
    }

    private static SwaggerParseResult parsed(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(document, List.of(), options);
    }

    @Test
    void problemsHoldToTheirSchemaAndTheirStatusesAreDeclared() throws Exception {
        try (Served served = Served.in(folder)) {
            prepare(served);
            int checked = 0;
            for (Map.Entry<String, Json> each : operations().entrySet()) {
                if (each.getKey().startsWith("GET ") && !each.getKey().endsWith("/events")) {
                    String path = path(served, each.getKey(), each.getValue());
                    for (String bad : List.of("?limit=x", "?cursor=x", "?order=x", "?measure=x", "?machine=x")) {
                        checked += problem(each, served.get(path + bad)) ? 1 : 0;
                    }
                    if (each.getKey().contains("{id}")) {
                        String gone = path.replaceFirst("(/api/v1/[a-z]+/)[^/]+", "$1zz");
                        checked += problem(each, served.get(gone)) ? 1 : 0;
                    }
                    checked += problem(each, served.get(path, "Accept", "font/woff")) ? 1 : 0;
                }
            }
            assertThat(checked).as("problems").isGreaterThan(60);
        }
    }

    /// Whether it is a problem, which is then one that the document tells of.
    private static boolean problem(Map.Entry<String, Json> operation, HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            return false;
        }
        String status = Integer.toString(answer.statusCode());
        Map<String, Json> declared =
                members(operation.getValue().member("responses").or(new Json.Nothing()));
        assertThat(declared).as(operation.getKey() + answer.body()).containsKey(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        Json content = at(DOCUMENT, "components", "responses", "E" + status, "content", "application/problem+json");
        assertThat(content).isInstanceOf(Json.Members.class);
        assertThat(complaints(content, answer.body())).as(operation.getKey()).isEmpty();
        return true;
    }

    /// Asks as the example asks; the answer holds to the schema, and has the members that the example has.
    private static boolean check(Served served, String name, Json operation, Json answer) throws Exception {
        String path = path(served, name, operation);
        HttpResponse<String> answered = served.get(path);
        assertThat(answered.statusCode()).as(path).isEqualTo(200);
        assertThat(complaints(answer, answered.body())).as(path).isEmpty();
        if (!(answer.member("example") instanceof Maybe.Known<Json>(Json example))) {
            return false;
        }
        assertThat(complaints(answer, example.write()))
                .as(path + ", the example")
                .isEmpty();
        assertThat(shape(Served.json(answered))).as(path).containsAll(shape(example));
        return true;
    }

    /// Where the example asks.
    private static String path(Served served, String name, Json operation) throws Exception {
        String path = name.substring("GET ".length());
        for (Json parameter : operation.list("parameters")) {
            if (parameter.text("in").isKnownAnd("path"::equals)) {
                path = path.replace(
                        "{" + parameter.text("name").or("") + "}",
                        parameter.text("example").or(""));
            }
        }
        if (path.contains("/jobs/")) {
            path = "/api/v1/jobs/"
                    + Served.json(served.get("/api/v1/jobs"))
                            .list("items")
                            .getFirst()
                            .text("id")
                            .or("");
        }
        return path;
    }

    /// Adds what the examples tell of.
    private static void prepare(Served served) throws Exception {
        Json body = body(operation("POST /api/v1/add"));
        served.ended(
                Served.json(served.post("/api/v1/add", body.write())).text("id").or(""));
        Map<String, Json> again = new LinkedHashMap<>(members(body));
        again.put("text", new Json.Text(body.text("text").or("") + " The Courier has more on page two."));
        again.put("publisher", new Json.Text("The Courier"));
        served.ended(Served.json(served.post("/api/v1/add", new Json.Members(again).write()))
                .text("id")
                .or(""));
        Json correct = operation("POST /api/v1/reports/{id}/corrections");
        String report = correct.list("parameters").getFirst().text("example").or("");
        HttpResponse<String> corrected = served.post(
                "/api/v1/reports/" + report + "/corrections", body(correct).write(), "If-Match", "*");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(201);
        assertThat(complaints(answer(correct), corrected.body())).isEmpty();
    }

    /// Names and types, at any depth; ids that are names of members count as one.
    private static Set<String> shape(Json json) {
        TreeSet<String> shape = new TreeSet<>();
        shape(json, "", shape);
        return shape;
    }

    private static void shape(Json json, String at, Set<String> shape) {
        switch (json) {
            case Json.Members(Map<String, Json> members) ->
                members.forEach((name, value) -> shape(value, at + "/" + name.replaceFirst("^S[0-9]+$", "S"), shape));
            case Json.Items(List<Json> items) -> items.forEach(item -> shape(item, at + "[]", shape));
            case Json.Text _, Json.Numeral _, Json.Truth _, Json.Nothing _ ->
                shape.add(at + " " + json.getClass().getSimpleName());
        }
    }

    private static List<String> complaints(Json content, String json) {
        Map<String, Json> schema =
                new LinkedHashMap<>(members(content.member("schema").or(new Json.Nothing())));
        schema.put("$schema", new Json.Text("https://json-schema.org/draft/2020-12/schema"));
        schema.put("components", DOCUMENT.member("components").or(new Json.Nothing()));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new Json.Members(schema).write());
        return compiled.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Json operation(String name) {
        return operations().getOrDefault(name, new Json.Nothing());
    }

    private static Map<String, Json> operations() {
        Map<String, Json> operations = new LinkedHashMap<>();
        members(DOCUMENT.member("paths").or(new Json.Nothing()))
                .forEach((path, methods) -> members(methods)
                        .forEach((method, operation) ->
                                operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation)));
        return operations;
    }

    /// The JSON of the good answer.
    private static Json answer(Json operation) {
        return members(operation.member("responses").or(new Json.Nothing())).entrySet().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .map(each -> at(each.getValue(), "content", "application/json"))
                .findFirst()
                .orElseThrow();
    }

    private static Json body(Json operation) {
        return at(operation, "requestBody", "content", "application/json", "example");
    }

    private static Json schemas() {
        return at(DOCUMENT, "components", "schemas");
    }

    private static Json at(Json json, String... names) {
        Json at = json;
        for (String name : names) {
            at = at.member(name).or(new Json.Nothing());
        }
        return at;
    }

    private static List<String> refs(Json json) {
        List<String> refs = new ArrayList<>();
        switch (json) {
            case Json.Members(Map<String, Json> members) ->
                members.forEach((name, value) -> {
                    if (name.equals("$ref")
                            && value instanceof Json.Text(String ref)
                            && ref.startsWith("#/components")) {
                        refs.add(ref);
                    }
                    refs.addAll(refs(value));
                });
            case Json.Items(List<Json> items) -> items.forEach(item -> refs.addAll(refs(item)));
            case Json.Text _, Json.Numeral _, Json.Truth _, Json.Nothing _ -> {}
        }
        return refs;
    }

    private static Map<String, Json> members(Json json) {
        return json instanceof Json.Members(Map<String, Json> members) ? members : Map.of();
    }

    private static Json document() {
        try {
            return Json.parse(Files.readString(Path.of("src/main/resources/sayso-server/openapi.json")));
        } catch (IOException | JsonException e) {
            throw new IllegalStateException(e);
        }
    }
}
