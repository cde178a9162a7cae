package sayso.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/reference/problems.md` explains each code that accounts raise, and no other.
class ProblemsPageTest {
    @Test
    void explainsEachCodeAndNoOther() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/problems.md"));
        List<String> explained = Pattern.compile("^\\| `(account\\.[a-z-]+)`", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(explained)
                .containsExactlyElementsOf(Arrays.stream(AccountCode.values())
                        .map(AccountCode::code)
                        .toList());
    }
}
