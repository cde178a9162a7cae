package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

class GoldReportsTest {
    @TempDir
    Path folder;

    @Test
    void takesAReportWithNothingInIt() throws Exception {
        write(gold("'document':{},'statements':[],'figures':[],'dates':[],'verifications':[]"));
        assertThat(GoldReports.in(folder)).singleElement().satisfies(gold -> {
            assertThat(gold.report().text()).isEqualTo("Six 🙂 died.");
            assertThat(gold.report().masthead().dateline().known().isKnown()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            'statements':[]                                            | there is no “document”
            'document':{'published':'soon'}                            | published “soon” is no date
            'document':{}                                              | there is no “statements”
            'document':{},'statements':{}                              | “statements” is no list
            'document':{},'statements':[7]                             | item 1 of “statements”: there is no “content”
            'document':{},'statements':[{'content':[]}]                | item 1 of “statements”: A statement needs content
            'document':{},'statements':[],'figures':[{}]               | item 1 of “figures”: there is no “span”
            'document':{},'statements':[],'figures':[{'span':{'start':0,'end':99}}]            | the offset 99 lies outside
            'document':{},'statements':[],'figures':[{'span':{'start':-1,'end':3}}]            | the offset -1 lies outside
            'document':{},'statements':[],'figures':[{'span':{'start':3,'end':0}}]             | starts at 3 and ends before
            'document':{},'statements':[],'figures':[{'span':{'start':0}}]                     | a span has no “end”
            'document':{},'statements':[],'figures':[{'span':{'start':7,'end':11,'text':'died'}}] | is “ied.”, not “died”
            'document':{},'statements':[],'figures':[{'span':{'start':0,'end':3},'measure':'x'}]  | “x” is none of killed
            'document':{},'statements':[],'figures':[{'span':{'start':0,'end':3},'measure':'killed','who':[3]}] | no string
            'document':{},'statements':[],'figures':[],'dates':[{'span':{'start':0,'end':3}}]  | there is no “value”
            """)
    void saysWhatAGoldFileLacks(String members, String complaint) throws Exception {
        write(gold(members));
        Problem problem = refused(folder);
        assertThat(problem.code()).isEqualTo("gold.malformed");
        assertThat(problem.message()).contains(complaint);
        assertThat(problem.place()).isEqualTo(new Place.Named(file().toString()));
    }

    @Test
    void namesTheLineThatIsNoJson() throws Exception {
        write("{\n\"text\": oops}");
        assertThat(refused(folder)).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("gold.malformed");
            assertThat(problem.place())
                    .isInstanceOfSatisfying(
                            Place.Line.class, line -> assertThat(line.line()).isEqualTo(2));
        });
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws Exception {
        Files.write(file(), new byte[] {'{', (byte) 0xff, '}'});
        assertThat(refused(folder).code()).isEqualTo("gold.malformed");
    }

    @Test
    void refusesADeepNest() throws Exception {
        write("[".repeat(100_000));
        assertThat(refused(folder).code()).isEqualTo("gold.malformed");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(refused(folder.resolve("nowhere")).code()).isEqualTo("gold.folder");
    }

    @Test
    void refusesAFolderWithoutGold() throws Exception {
        Files.writeString(folder.resolve("note.json"), "{}", StandardCharsets.UTF_8);
        assertThat(refused(folder).code()).isEqualTo("gold.none");
    }

    @Test
    void refusesAGoldFileThatIsAFolder() throws Exception {
        Files.createDirectory(file());
        assertThat(refused(folder).code()).isEqualTo("gold.unreadable");
    }

    private static String gold(String members) {
        return ("{'text':'Six 🙂 died.'," + members + "}").replace('\'', '"');
    }

    private Path file() {
        return folder.resolve("six.gold.json");
    }

    private void write(String json) throws IOException {
        Files.writeString(file(), json, StandardCharsets.UTF_8);
    }

    private static Problem refused(Path folder) {
        return catchThrowableOfType(ReportException.class, () -> GoldReports.in(folder))
                .problem();
    }
}
