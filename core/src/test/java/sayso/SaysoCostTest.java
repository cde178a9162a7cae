package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Report;

/// Texts in which whatever looks at everything for each thing found would take minutes; none is timed.
class SaysoCostTest {
    private static final int LENGTH = 600_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said 12 miners died on Monday. ",
                "Radio Harbour could not verify the claim. The mayor said 12 miners died. Officials disputed the toll. ",
                "12 miners died and 30 others were hurt on Monday, including 4 children, ",
                "“12 miners died,” he said.\n",
                "“12 miners died, he said. ",
                "“12 miners died, he said.\n",
                "12 ",
                "a, ",
                "three months after "
            })
    void takesTimeInProportionToTheText(String part) {
        String text = part.repeat(LENGTH / part.length());
        assertThat(Sayso.rulesOnly().read(Report.of(text)).report().text()).hasSameSizeAs(text);
    }
}
