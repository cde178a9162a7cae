package sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RecipeTest {
    @Test
    void warmsUpAndCoolsDown() {
        Recipe recipe = Recipe.USUAL;
        assertThat(recipe.rateShare(0, 1000)).isCloseTo(1 / 80.0, Offset.offset(1e-9));
        assertThat(recipe.rateShare(79, 1000)).isCloseTo(1, Offset.offset(1e-9));
        assertThat(recipe.rateShare(540, 1000)).isCloseTo(0.5, Offset.offset(1e-9));
        assertThat(recipe.rateShare(999, 1000)).isCloseTo(0.01, Offset.offset(1e-9));
    }
}
