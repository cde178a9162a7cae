package sayso.server.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.Edition;
import sayso.server.Served;

@Timeout(120)
class AboutPageTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void saysWhichSaysoThisIsAndShowsTheCard() throws Exception {
        try (Served served = Served.in(folder)) {
            String body = served.get("/about").body();

            assertThat(body)
                    .contains(Edition.withModel().rules(), Edition.withModel().model(), Edition.release())
                    .contains("US political news of 2016", "bge-small-en-v1.5", "Observable Plot")
                    .contains("<td class=\"number\">74.7</td>");
        }
    }

    @Test
    void everyFigureStandsInThePageOfQuality() throws IOException {
        String quality = Files.readString(root().resolve("docs/reference/quality.md"));

        assertThat(AboutPage.table("quality.tsv")).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(row.get(4)).contains(row.get(1));
            assertThat(quality).contains(row.get(4));
        });
    }

    @Test
    void everyWorkHasALicence() {
        assertThat(AboutPage.table("licences.tsv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain(""));
    }

    @Test
    void readsTheMarkdownThatCardsAreWrittenIn() {
        assertThat(Card.blocks("# One\n\ntwo `three`\nfour\n\n| a | b |\n|---|---|\n| 1 | |\n\n- x\n  y\n- **z**\n"))
                .containsExactly(
                        new Card.Block.Heading(1, "One"),
                        new Card.Block.Paragraph("two three four"),
                        new Card.Block.Table(List.of("a", "b"), List.of(List.of("1", ""))),
                        new Card.Block.Items(List.of("x y", "z")));
        assertThat(Card.blocks("")).isEmpty();
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("check")))
                .findFirst()
                .orElseThrow();
    }
}
