package sayso.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DecodingSettingsTest {
    private static final List<Double> STEPS = List.of(1.5, 0.0, -2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25);

    @Test
    void survivesItsOwnText() throws IOException {
        DecodingSettings settings =
                DecodingSettings.usual(STEPS, Collections.nCopies(3, 0.5)).with(Setting.SOURCE_BIAS, 1.25);
        Properties properties = new Properties();
        properties.load(new StringReader(settings.text()));
        assertThat(DecodingSettings.of(properties)).isEqualTo(settings);
    }

    @Test
    void refusesTooFewSteps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecodingSettings.usual(List.of(1.0), Collections.nCopies(3, 0.0)));
    }
}
