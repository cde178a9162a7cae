package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sayso.architecture.Rooms;

/// What README shows is what the program says.
class ReadmeTest {
    private static final Pattern SHOWN = Pattern.compile(
            "^ {4}\\./sayso read (\\S+) --published (\\S+)\n\ngives\n\n```text\n(.*?)```",
            Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void showsTheRealOutputOfARealReport() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Rooms.root().resolve("README.md")));
        assertThat(shown.find()).as("README shows a command and its output").isTrue();

        Session session = new Session();
        int code = session.run(
                "read",
                Rooms.root().resolve(shown.group(1)).toString(),
                "--published",
                shown.group(2),
                "--width",
                "80");

        assertThat(code).isEqualTo(Exit.DONE);
        assertThat(withoutName(session.out())).isEqualTo(withoutName(shown.group(3)));
    }

    /// The first line is the path as it was given.
    private static String withoutName(String output) {
        return output.substring(output.indexOf('\n'));
    }
}
