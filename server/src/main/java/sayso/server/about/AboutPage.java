package sayso.server.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import sayso.Edition;
import sayso.model.Weights;
import sayso.server.web.Access;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// `/about`: which Sayso this is, how well it reads, what its model is, and whose work is in it.
///
/// @param quality figure, value, what others reach, measured on
/// @param licences work, what for, licence
/// @param card the model's own card
public record AboutPage(
        Edition edition, List<List<String>> quality, List<List<String>> licences, List<Card.Block> card) {
    public AboutPage {
        quality = List.copyOf(quality);
        licences = List.copyOf(licences);
        card = List.copyOf(card);
    }

    /// What the build has of it.
    public static AboutPage read() {
        return new AboutPage(Edition.withModel(), table("quality.tsv"), table("licences.tsv"), readCard());
    }

    /// It is the same for everybody, so it is read once.
    public static List<Route> routes(Pages pages) {
        AboutPage page = read();
        return List.of(Route.get("/about", Access.READER, context -> pages.show(context, "about.jte", "About", page)));
    }

    /// The rows of a file beside this class; lines that begin with # say what it is.
    static List<List<String>> table(String name) {
        try (InputStream in = AboutPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot be read: " + name, e);
        }
    }

    private static List<Card.Block> readCard() {
        try {
            return Card.blocks(new String(Weights.read("MODEL-CARD.md"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The model lacks its card", e);
        }
    }
}
