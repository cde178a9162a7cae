package sayso.server.api;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.server.web.Asked;
import sayso.server.web.Refusal;
import sayso.server.web.ServerCode;

/// Bodies of requests as JSON.
final class Bodies {
    private Bodies() {}

    /// The object that the body is. Refused with 415 if it is of another type or packed, 413 if it is too large,
    /// 400 if it is no JSON object.
    static Json object(Context context) {
        String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
        if (!type.split(";", -1)[0].strip().equals("application/json")) {
            throw ServerCode.WRONG_TYPE.refuse(
                    "Content-Type", "the body has to be JSON", "send Content-Type: application/json");
        }
        String packed = context.header("Content-Encoding");
        if (packed != null && !packed.isBlank() && !packed.strip().equalsIgnoreCase("identity")) {
            throw ServerCode.WRONG_TYPE.refuse(
                    "Content-Encoding", "the body is packed", "send it as it is, without Content-Encoding");
        }
        Json json = parsed(body(context));
        if (!(json instanceof Json.Members)) {
            throw Asked.bad("body", "the body is no JSON object", "send {…}; /api shows an example");
        }
        return json;
    }

    /// The charset is UTF-8 unless the type names another.
    private static String body(Context context) {
        try {
            String named = context.req().getCharacterEncoding();
            Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(context.bodyAsBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Asked.bad("body", "the body is not in the charset that it should be in", "send it as UTF-8");
        } catch (HttpResponseException e) {
            throw ServerCode.TOO_LARGE.refuse("body", "the body is larger than the limit", "send less at once");
        }
    }

    private static Json parsed(String body) {
        try {
            return Json.parse(body);
        } catch (JsonException e) {
            throw new Refusal(
                    ServerCode.BAD_REQUEST.status(),
                    ServerCode.BAD_REQUEST.problem(
                            new Place.Line("body", e.line(), e.column()),
                            "the body is no JSON: " + e.getMessage(),
                            "see /api for an example"));
        }
    }

    /// The words under `name`; refused with 400 if something else stands there.
    static Maybe<String> text(Json json, String name) {
        if (!(json.member(name) instanceof Maybe.Known<Json>(Json value))) {
            return Maybe.unknown();
        }
        if (!(value instanceof Json.Text(String text))) {
            throw Asked.bad(name, "“" + name + "” is no text", "send it as a JSON string");
        }
        return Maybe.ofText(text);
    }

    /// The text under `name`, as it is; refused with 400 if there is none.
    static String need(Json json, String name) {
        return switch (json.text(name)) {
            case Maybe.Known<String>(String text) -> text;
            case Maybe.Unknown<String>() ->
                throw Asked.bad(name, "there is no “" + name + "”", "send it as a JSON string");
        };
    }

    /// The problem as a refusal with this status.
    static Refusal refused(ServerCode as, Problem problem) {
        return new Refusal(as.status(), problem);
    }
}
