package sayso.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sayso.server.web.Assets;

/// The colours of the sources, as WCAG 2.2 measures contrast.
class ReportStyleTest {
    private static final Pattern COLOURS =
            Pattern.compile("\\.(s[0-9]+|none) \\{ --strong: (#[0-9a-f]{6}); --tint: (#[0-9a-f]{6}); }");
    private static final double TEXT = 4.5;
    private static final double LINE = 3;

    private record Colour(String name, String strong, String tint) {}

    private static List<Colour> colours(String css) {
        List<Colour> colours = new ArrayList<>();
        for (Matcher found = COLOURS.matcher(css); found.find(); ) {
            colours.add(new Colour(found.group(1), found.group(2), found.group(3)));
        }
        return colours;
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int at = 0; at < 3; at++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
            sum += weights[at] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static String variable(String css, String name) {
        Matcher found = Pattern.compile("--" + name + ": (#[0-9a-f]{6})").matcher(css);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void wordsAndLinesOfEverySourceCanBeReadInLightAndDark() {
        String base = Assets.text("sayso.css");
        String css = Assets.text("report.css");
        int dark = css.lastIndexOf("prefers-color-scheme: dark");
        check(colours(css.substring(0, dark)), base.substring(0, base.indexOf("dark)")));
        check(colours(css.substring(dark)), base.substring(base.indexOf("dark)")));
    }

    private static void check(List<Colour> colours, String base) {
        String paper = variable(base, "paper");
        String ink = variable(base, "ink");
        assertThat(colours).hasSize(13).extracting(Colour::strong).doesNotHaveDuplicates();
        for (Colour colour : colours) {
            assertThat(contrast(ink, colour.tint())).as("words on %s", colour).isGreaterThan(TEXT);
            assertThat(contrast(paper, colour.strong()))
                    .as("the tag of %s", colour)
                    .isGreaterThan(TEXT);
            assertThat(contrast(colour.strong(), colour.tint()))
                    .as("the line of %s", colour)
                    .isGreaterThan(LINE);
        }
    }
}
