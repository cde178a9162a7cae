package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path folder;

    @Test
    void readsReportsBelowItByName() throws IOException {
        write("b.txt");
        write("a/z.text");
        write("a/c/x.TXT");
        write("c.xhtml");
        assertThat(outcomes()).containsExactly("a/c/x.TXT", "a/z.text", "b.txt", "c.xhtml");
    }

    @Test
    void passesOverWhatIsNoReport() throws IOException {
        write("a.txt");
        write("photo.jpg");
        write("notes.txt.bak");
        write("txt");
        write(".hidden.txt");
        write(".git/x.txt");
        assertThat(outcomes()).containsExactly("a.txt");
    }

    @Test
    void passesOverWhatABrowserSavedBesideAPage() throws IOException {
        write("page.html");
        write("page_files/frame.html");
        write("other_files/report.txt");
        assertThat(outcomes()).containsExactly("other_files/report.txt", "page.html");
    }

    @Test
    void refusesAFolderWithoutReports() throws IOException {
        write("photo.jpg");
        assertThat(outcomes()).containsExactly("folder.empty");
    }

    @Test
    void endsWhereLinksRunInACircle() throws IOException {
        write("a/one.txt");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        Files.createSymbolicLink(folder.resolve("a/itself"), folder.resolve("a/itself"));
        assertThat(outcomes()).containsExactly("a/one.txt");
    }

    @Test
    void endsWhereLinksMultiply() throws IOException {
        for (int level = 0; level < 40; level++) {
            Files.createDirectories(folder.resolve("d" + level));
            Files.createSymbolicLink(folder.resolve("d" + level + "/x"), folder.resolve("d" + (level + 1)));
            Files.createSymbolicLink(folder.resolve("d" + level + "/y"), folder.resolve("d" + (level + 1)));
        }
        write("d40/one.txt");
        assertThat(outcomes()).hasSize(1);
    }

    @Test
    void refusesALinkThatLeadsNowhere() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("none.txt"));
        assertThat(outcomes()).containsExactly("a.txt", "report.missing");
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<p>The council of the town met on Monday, and nobody objected to the plan.</p>");
    }

    private List<String> outcomes() {
        return Intakes.with(IntakeOptions.none())
                .of(List.of(folder.toString()), InputStream.nullInputStream())
                .map(intake -> switch (intake) {
                    case Intake.Taken taken ->
                        folder.relativize(Path.of(
                                        taken.report().masthead().location().or("?")))
                                .toString();
                    case Intake.Refused refused -> refused.problem().code();
                })
                .toList();
    }
}
