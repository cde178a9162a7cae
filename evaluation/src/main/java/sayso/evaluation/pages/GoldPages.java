package sayso.evaluation.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// Reads `gold.jsonl` of a folder: one page a line, `html` names its file in the folder.
final class GoldPages {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[;,]");

    private GoldPages() {}

    static List<GoldPage> in(Path folder) throws ReportException {
        Path file = folder.resolve("gold.jsonl");
        List<GoldPage> pages = new ArrayList<>();
        int line = 0;
        try {
            for (String each : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                line++;
                if (!each.isBlank()) {
                    pages.add(page(folder, Json.parse(withoutNan(each))));
                }
            }
        } catch (IOException e) {
            throw unusable(new Place.Named(file.toString()), "it cannot be read: " + e.getMessage());
        } catch (JsonException e) {
            throw unusable(new Place.Line(file.toString(), line, e.column()), String.valueOf(e.getMessage()));
        }
        return List.copyOf(pages);
    }

    /// Python writes a missing date as NaN, which is no JSON.
    private static String withoutNan(String line) {
        return line.replace("\": NaN", "\": null");
    }

    private static GoldPage page(Path folder, Json gold) {
        String html = gold.text("html").or("");
        return new GoldPage(
                html,
                folder.resolve(html),
                gold.text("body"),
                gold.texts("with"),
                gold.texts("without"),
                notBlank(gold.text("title")),
                day(gold),
                authors(gold));
    }

    /// Pandas writes a missing date as NaT, not a time.
    private static Maybe<String> day(Json gold) {
        return Maybe.ofText(gold.text("date").or("").replace("NaT", ""));
    }

    private static Maybe<String> notBlank(Maybe<String> text) {
        return Maybe.ofText(text.or(""));
    }

    private static Maybe<List<String>> authors(Json gold) {
        if (gold.member("authors").orElse(gold.member("author")) instanceof Maybe.Known<Json>(Json value)) {
            return value instanceof Json.Items
                    ? Maybe.known(gold.texts("author"))
                    : value.asText().map(GoldPages::names);
        }
        return Maybe.unknown();
    }

    private static List<String> names(String authors) {
        return Arrays.stream(BETWEEN_NAMES.split(authors, -1))
                .filter(name -> !name.isBlank())
                .map(String::strip)
                .toList();
    }

    private static ReportException unusable(Place place, String reason) {
        return new ReportException(Problem.at(
                place,
                "gold.unreadable",
                "the annotated pages cannot be read: " + reason,
                "name a folder with gold.jsonl and the pages that its lines name under “html”"));
    }
}
