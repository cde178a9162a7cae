package sayso.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// Annotated reports out of files; docs/reference/evaluation.md gives their form.
public final class GoldReports {
    private static final String ENDING = ".gold.json";
    private static final String FORM_HINT = "docs/reference/evaluation.md gives the form of gold files";

    private GoldReports() {}

    /// The reports of all `*.gold.json` in `folder`, by file name.
    ///
    /// @throws ReportException with code `gold.folder` if there is no such folder, `gold.none` if it holds no gold
    ///     file, `gold.unreadable` if it or a file cannot be read, `gold.malformed` if a file is no gold file
    public static List<GoldReport> in(Path folder) throws ReportException {
        if (!Files.isDirectory(folder)) {
            throw problem(folder, "gold.folder", "there is no such folder", "give the folder that holds *.gold.json");
        }
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw problem(folder, "gold.none", "no *.gold.json is in this folder", FORM_HINT);
        }
        List<GoldReport> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(of(file));
        }
        return List.copyOf(reports);
    }

    private static List<Path> files(Path folder) throws ReportException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> name(file).endsWith(ENDING))
                    .sorted(Comparator.comparing(GoldReports::name))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static GoldReport of(Path file) throws ReportException {
        String name = name(file).substring(0, name(file).length() - ENDING.length());
        try {
            return new GoldParser(name, file).report(Json.parse(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            throw problem(file, "gold.malformed", "the file is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (JsonException e) {
            Place place = new Place.Line(file.toString(), e.line(), e.column());
            throw new ReportException(
                    Problem.at(place, "gold.malformed", "this is no JSON: " + e.getMessage(), FORM_HINT));
        } catch (IllegalArgumentException e) {
            throw problem(file, "gold.malformed", String.valueOf(e.getMessage()), FORM_HINT);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static ReportException unreadable(Path path, IOException e) {
        return problem(path, "gold.unreadable", "it cannot be read: " + e, "check that it is there and may be read");
    }

    private static ReportException problem(Path path, String code, String message, String hint) {
        return new ReportException(Problem.at(new Place.Named(path.toString()), code, message, hint));
    }
}
