package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.architecture.Rooms;

/// What the tutorial shows is what the program says. With `-Dsayso.write=true` the page is written instead.
@Timeout(300)
class TutorialTest {
    private static final Path PAGE = Rooms.root().resolve("docs/tutorial/one-deployment.md");
    private static final Pattern SHOWN =
            Pattern.compile("^```console\n\\$ \\./sayso ([^\n]+)\n(.*?)```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void showsTheRealOutputOfEachCommandInOrder() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder real = new StringBuilder();
        Matcher shown = SHOWN.matcher(page);
        while (shown.find()) {
            String block = "```console\n$ ./sayso " + shown.group(1) + "\n" + answer(shown.group(1)) + "```";
            shown.appendReplacement(real, Matcher.quoteReplacement(block));
        }
        shown.appendTail(real);
        if (Boolean.getBoolean("sayso.write")) {
            Files.writeString(PAGE, real, StandardCharsets.UTF_8);
            return;
        }
        assertThat(page).isEqualTo(real.toString());
    }

    @Test
    void endsInTwoRivalCountsOneDriftOfEachKindOneSupersessionAndACopyGroupCountedOnce() throws IOException {
        answer("add docs/tutorial/reports --ledger deployment.db");
        String killed = answer("figures --measure killed --who \"North Korean\" --ledger deployment.db");
        String casualties = answer("figures --measure casualties --ledger deployment.db");

        assertThat(killed)
                .contains("about 600", "about 2,000", "superseded by about 2,000")
                .contains("Valley Herald, which copies", "bound: ", "Northern Star, which copies", "source: ")
                .doesNotContain("6,000");
        assertThat(casualties).contains("> 6,000", "Western officials").doesNotContain("600 ");
    }

    private String answer(String call) {
        Session session = new Session().with("COLUMNS", "100");
        List<String> arguments = new ArrayList<>();
        Matcher word = WORD.matcher(call);
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            arguments.add(text.replace(
                    "deployment.db", folder.resolve("deployment.db").toString()));
        }
        assertThat(session.run(arguments.toArray(String[]::new)))
                .as(call + session.err())
                .isEqualTo(Exit.DONE);
        return session.out();
    }
}
