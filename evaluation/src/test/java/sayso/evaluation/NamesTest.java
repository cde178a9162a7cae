package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Kim Jong Un                   | Kim
            the Ministry of Health        | Health Ministry
            Ardania’s Civil Defence       | Ardania's civil defence agency
            WHO                           | World Health Organization
            United Nations                | U.N.
            U.S. Army                     | the US Army
            """)
    void knowsTheSameSource(String one, String other) {
        assertThat(Names.same(one, other)).isTrue();
        assertThat(Names.same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Kim Jong Un          | Kim Yo Jong
            Health Ministry      | Defence Ministry
            WHO                  | World Food Programme
            the                  | the
            ~~                   | Kim
            """)
    void keepsOthersApart(String one, String other) {
        assertThat(Names.same(one, other)).isFalse();
        assertThat(Names.same(other, one)).isFalse();
    }

    @Test
    void comparesListsInAnyOrder() {
        assertThat(Names.sameAll(List.of("Kim Jong Un", "KCNA"), List.of("kcna", "Kim")))
                .isTrue();
        assertThat(Names.sameAll(List.of(), List.of())).isTrue();
        assertThat(Names.sameAll(List.of("Kim"), List.of())).isFalse();
        assertThat(Names.sameAll(List.of("Kim", "Kim"), List.of("Kim", "Putin")))
                .isFalse();
    }

    /// Python's scorer takes the first that fits too, so that a short name may use up the wrong one.
    @Test
    void takesTheFirstNameThatFits() {
        assertThat(Names.sameAll(List.of("Kim", "Kim Yo Jong"), List.of("Kim Yo Jong", "Kim Jong Un")))
                .isFalse();
    }
}
