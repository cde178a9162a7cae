package sayso.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=a%20b&page=2", "/reports/3f2a#s1", "/a//b"})
    void goesOnToPathsHere(String next) {
        assertThat(SignIn.here(next)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "https://evil.example/",
                "evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/a\\b",
                "/ä"
            })
    void goesNowhereElse(String next) {
        assertThat(SignIn.here(next)).isEqualTo("/");
    }
}
