package sayso.training.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DrawingTest {
    @TempDir
    private Path folder;

    private Map<String, Path> runs() throws IOException {
        Files.writeString(folder.resolve("learning-curve.tsv"), """
                step|epoch|cue|role|chain|tag|kind|antecedent|rate
                20|1|4.0|2.0|1.0|3.0|2.0|3.5|0.1
                40|1|2.0||0.5|2.0|1.0|3.0|0.2
                60|1|1.0|0.5|0.2|1.0|0.9|2.0|0.3
                40|1|1.5|1.0|0.4|1.9|1.0|2.9|0.2
                80|1|0.
                """.replace('|', '\t'));
        Files.writeString(folder.resolve("held-out.tsv"), """
                step|epoch|cueF1|sourceF1|contentF1|tag|kindF1|antecedent
                40|1|80.5|70|90|95|60|55
                60|2|82.5|72|91|96|62|58
                """.replace('|', '\t'));
        Map<String, Path> runs = new LinkedHashMap<>();
        runs.put("one & only", folder);
        runs.put("again", folder);
        return runs;
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void drawsOnePanelAFigureAndOneLineARun() throws Exception {
        Document losses = parsed(Drawing.losses(runs()));
        assertThat(losses.getElementsByTagName("polyline").getLength())
                .as("six figures, two runs, each thin and thick")
                .isEqualTo(6 * 2 * 2);
        assertThat(losses.getDocumentElement().getTextContent()).contains("one & only", "roles, word by word");
        Document heldOut = parsed(Drawing.heldOut(runs()));
        assertThat(heldOut.getElementsByTagName("polyline").getLength()).isEqualTo(6 * 2);
    }

    @Test
    void takesTheLaterLineOfARepeatedStepAndLeavesOutHalfWrittenOnes() throws IOException {
        Curve curve = RunTable.read("one", runs().getOrDefault("again", folder).resolve("learning-curve.tsv"))
                .curve("cue");
        assertThat(curve.points()).containsExactly(new Point(20, 4), new Point(40, 1.5), new Point(60, 1));
    }

    @Test
    void leavesOutEmptyCells() throws IOException {
        Files.writeString(folder.resolve("gaps.tsv"), "step\tcue\n20\t\n40\t2\n");
        assertThat(RunTable.read("one", folder.resolve("gaps.tsv")).curve("cue").points())
                .containsExactly(new Point(40, 2));
    }
}
