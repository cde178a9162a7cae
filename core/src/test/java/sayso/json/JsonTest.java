package sayso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Maybe;

class JsonTest {
    @Test
    void hasEachKindOfValue() throws JsonException {
        Json json = Json.parse("{\"a\":\"x\",\"b\":7,\"c\":[\"y\",1,\"z\"],\"d\":null,\"e\":true,\"f\":1.5}");
        assertThat(json.text("a")).isEqualTo(Maybe.known("x"));
        assertThat(json.whole("b")).isEqualTo(Maybe.known(7L));
        assertThat(json.texts("c")).isEqualTo(List.of("y", "z"));
        assertThat(json.member("d").isKnown()).isFalse();
        assertThat(json.member("e")).isEqualTo(Maybe.known(new Json.Truth(true)));
        assertThat(json.whole("f").isKnown()).isFalse();
        assertThat(json.text("b").isKnown()).isFalse();
        assertThat(json.list("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ~~                      | 1
            {                       | 1
            [1,⏎2,⏎oops]            | 3
            {"a":1}⏎{}              | 2
            {"a" 1}                 | 1
            ⏎"open                  | 2
            [NaN]                   | 1
            {'a':1}                 | 1
            [1,]                    | 1
            """)
    void saysWhereItIsMalformed(String json, long line) {
        JsonException refusal = catchThrowableOfType(JsonException.class, () -> Json.parse(json.replace('⏎', '\n')));
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isPositive();
        assertThat(refusal).message().isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[{\"a\":"})
    void refusesADeepNest(String opening) {
        assertThat(catchThrowableOfType(JsonException.class, () -> Json.parse(opening.repeat(100_000))))
                .isNotNull();
    }
}
