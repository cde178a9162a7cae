package sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import sayso.evaluation.attribution.Reliability;
import sayso.evaluation.attribution.Reliability.Judged;

class ReliabilityCommandTest {
    private static Document drawn(List<Judged> answers) throws Exception {
        String svg = ReliabilityCommand.drawing(Reliability.of(answers));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void drawsAPointForEachBinThatHoldsAnswers() throws Exception {
        Document drawn = drawn(List.of(new Judged(0.15, false), new Judged(0.95, true), new Judged(0.95, true)));
        assertThat(drawn.getElementsByTagName("circle").getLength()).isEqualTo(2);
        assertThat(drawn.getDocumentElement().getTextContent()).contains("3 statements, calibration error 0.083");
    }

    /// 0 to 1 on both axes, at the places of the frame.
    @Test
    void placesConfidenceAcrossAndWhatIsRightUpwards() throws Exception {
        Document drawn = drawn(List.of(new Judged(0.5, true), new Judged(0.5, false)));
        var circle = drawn.getElementsByTagName("circle").item(0).getAttributes();
        assertThat(circle.getNamedItem("cx").getNodeValue()).isEqualTo("244.0");
        assertThat(circle.getNamedItem("cy").getNodeValue()).isEqualTo("234.0");
    }

    @Test
    void drawsNoAnswersToo() throws Exception {
        assertThat(drawn(List.of()).getElementsByTagName("circle").getLength()).isZero();
    }
}
