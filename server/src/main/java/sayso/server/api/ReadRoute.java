package sayso.server.api;

import io.javalin.http.Context;
import java.util.function.Function;
import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.json.Json;
import sayso.json.ReadingJson;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.server.adding.Asking;
import sayso.server.reading.Answer;
import sayso.server.reading.ReadingRoom;
import sayso.server.web.Asked;
import sayso.server.web.Refusal;
import sayso.server.web.ServerCode;

/// `POST /api/v1/read`: a reading, and nothing is kept.
final class ReadRoute {
    private static final int UNREADABLE = 422;

    private final ReadingRoom room;

    ReadRoute(ReadingRoom room) {
        this.room = room;
    }

    void read(Context context) {
        Replies.acceptable(context, "application/json");
        Json body = Bodies.object(context);
        Report report = report(body, name -> Bodies.text(body, name));
        switch (room.read(Asked.visitor(context).shownName(), report)) {
            case Answer.Read(Reading reading, var _) ->
                Replies.json(context, ReadingJson.write(reading, ReadingJson.Detail.contract()));
            case Answer.Full(int seconds) -> {
                context.header("Retry-After", Integer.toString(seconds));
                throw ServerCode.TOO_MANY.refuse(
                        "too many texts wait to be read", "ask again in " + seconds + " seconds");
            }
            case Answer.Slow(var limit) -> {
                context.header("Retry-After", Long.toString(limit.toSeconds() + 1));
                throw ServerCode.READING_TIME.refuse(
                        "the text was not read within " + limit.toSeconds() + " seconds",
                        "ask again later, or add it: a job waits as long as it takes");
            }
            case Answer.Closed() -> {
                context.header("Retry-After", "30");
                throw ServerCode.BUSY.refuse("the server is stopping", "ask again when it runs");
            }
        }
    }

    private static Report report(Json body, Function<String, Maybe<String>> fields) {
        String text = Asking.whole("text", Bodies.need(body, "text"));
        Maybe<String> url = Asking.address("url", fields);
        IntakeOptions options = new IntakeOptions(
                Asking.day(fields),
                Asking.words("publisher", fields),
                Maybe.unknown(),
                IntakeOptions.DEFAULT_MAX_BYTES);
        try (Intakes intakes = Intakes.with(options)) {
            return switch (intakes.ofText(url.or("text"), text)) {
                case Intake.Taken(Report report) ->
                    new Report(report.text(), report.masthead().withUrl(url));
                case Intake.Refused(String _, Problem problem) -> throw new Refusal(UNREADABLE, problem);
            };
        }
    }
}
