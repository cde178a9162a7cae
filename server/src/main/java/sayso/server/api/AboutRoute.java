package sayso.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sayso.json.Json;
import sayso.model.Weights;
import sayso.server.about.AboutPage;
import sayso.server.reading.Limits;

/// `GET /api/v1/about`: which Sayso this is, how well it reads, what its model is, and how much it takes in at
/// once.
final class AboutRoute {
    private final Json answer;

    AboutRoute(Limits limits) {
        AboutPage page = AboutPage.read();
        this.answer = new Fields()
                .with("edition", Shapes.edition(page.edition()))
                .withAll(
                        "quality",
                        page.quality(),
                        row -> named(row, List.of("figure", "value", "others", "measuredOn")))
                .withAll("licences", page.licences(), row -> named(row, List.of("work", "use", "licence")))
                .with("card", card())
                .with(
                        "limits",
                        new Fields()
                                .with("textBytes", limits.body())
                                .with("files", limits.files())
                                .with("fileBytes", limits.bytes())
                                .with("readingSeconds", limits.reading().toSeconds())
                                .json())
                .json();
    }

    void about(Context context) {
        Replies.send(context, answer);
    }

    private static Json named(List<String> row, List<String> names) {
        Fields fields = new Fields();
        for (int at = 0; at < names.size(); at++) {
            fields.with(names.get(at), row.get(at));
        }
        return fields.json();
    }

    private static String card() {
        try {
            return new String(Weights.read("MODEL-CARD.md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The model lacks its card", e);
        }
    }
}
