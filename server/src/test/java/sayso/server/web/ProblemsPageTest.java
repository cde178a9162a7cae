package sayso.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/reference/problems.md` explains each code that the server raises, with its status, and no other.
class ProblemsPageTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(server\\.[a-z-]+)` \\| ([0-9]{3}): ", Pattern.MULTILINE);

    @Test
    void explainsEachCodeWithItsStatusAndNoOther() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/problems.md"));
        List<String> explained = ROW.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1) + " " + match.group(2))
                .toList();

        assertThat(explained)
                .containsExactlyElementsOf(Arrays.stream(ServerCode.values())
                        .map(each -> each.code() + " " + each.status())
                        .toList());
    }
}
