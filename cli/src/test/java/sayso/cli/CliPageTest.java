package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// docs/reference/cli.md lists every command and option as the program knows them.
final class CliPageTest {
    private static final Path PAGE = Path.of("docs/reference/cli.md");

    /// With `-Dsayso.write=true` the page is written instead.
    @Test
    void namesEveryCommandAndOptionAsTheProgramDoes() throws IOException {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false,
                false,
                Map.of());
        CommandLine line = CommandLines.of(new Desk(terminal));
        String expected = section(line.getCommandSpec())
                + line.getSubcommands().values().stream()
                        .flatMap(each -> Stream.concat(Stream.of(each), each.getSubcommands().values().stream()))
                        .map(each -> section(each.getCommandSpec()))
                        .collect(Collectors.joining());
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int start = page.indexOf("## `sayso");
        int end = page.indexOf("## Exit codes");
        if (Boolean.getBoolean("sayso.write")) {
            Files.writeString(PAGE, page.substring(0, start) + expected + page.substring(end), StandardCharsets.UTF_8);
            return;
        }
        assertThat(page.substring(start, end))
                .as("between the first command and the exit codes, the page should read")
                .isEqualTo(expected);
    }

    @Test
    void namesEveryExitCode() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(List.of(Exit.DONE, Exit.SOME_FAILED, Exit.WRONG_USAGE, Exit.OUR_BUG))
                .allSatisfy(code -> assertThat(page).contains("\n| " + code + " | "));
    }

    private static String section(CommandSpec command) {
        return "## `" + command.qualifiedName() + "`\n\n"
                + String.join(" ", command.usageMessage().description()) + "\n\n```\n"
                + String.join("\n", command.usageMessage().header()) + "\n```\n\nUsage: `" + HelpPage.usage(command)
                + "`\n\n| | |\n|---|---|\n"
                + command.positionalParameters().stream()
                        .map(each -> row(each.paramLabel(), HelpPage.description(each)))
                        .collect(Collectors.joining())
                + command.options().stream()
                        .map(each -> row(HelpPage.label(each), HelpPage.description(each)))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String row(String label, String description) {
        return "| `" + label.replace("|", "\\|") + "` | " + description.replace("|", "\\|") + " |\n";
    }
}
