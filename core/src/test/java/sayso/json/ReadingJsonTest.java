package sayso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.Sayso;
import sayso.json.ReadingJson.Detail;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.Samples;
import sayso.text.RandomTexts;

class ReadingJsonTest {
    private static final Path CONTRACT = Path.of("../../shared/contract/reading.schema.json");
    private static final Detail RULES = new Detail(true, true);

    @Test
    void comesBackWhole() throws JsonException {
        Reading reading = Samples.reading();
        String json = ReadingJson.write(reading, RULES);
        assertThat(ReadingSchema.complaints(json)).isEmpty();
        assertThat(ReadingJson.read(json)).isEqualTo(reading);
    }

    @Test
    void stateRulesOnlyWhenAsked() {
        assertThat(ReadingJson.write(Samples.reading(), RULES)).contains("\"rule\":\"could-not-verify\"");
        assertThat(ReadingJson.write(Samples.reading(), Detail.contract())).doesNotContain("\"rule\"");
    }

    @Test
    void leaveTheTextOutWhenAsked() {
        String json = ReadingJson.write(Samples.reading(), new Detail(false, false));
        assertThat(json).doesNotContain("\"text\"");
        assertThat(ReadingSchema.complaints(json)).isEmpty();
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ReadingJson.read(json))
                .withMessageContaining("it has no “text”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "“Stop 🙂,” said e\u0301mile.\r\nNo\u00A0one co\u00ADop.", "\uD83D said “no”", "\uDE42\uD83D",
                "a\u0000b", "\"\\\"\\\\\" he said.", "One\u2028two\u2029three\u0085", "\u001B[31m\u007F"
            })
    void bringHostileTextsBack(String text) throws JsonException {
        String json = ReadingJson.write(Sayso.rulesOnly().read(Report.of(text)), RULES);
        assertThat(json).doesNotContain("\n", "\r");
        assertThat(ReadingSchema.complaints(json)).isEmpty();
        assertThat(ReadingJson.read(json).report().text()).isEqualTo(text);
    }

    @Test
    void bringRandomTextsBack() {
        RandomTexts.seeds(500).forEach(seed -> {
            String json = ReadingJson.write(Sayso.rulesOnly().read(Report.of(RandomTexts.of(seed))), RULES);
            assertThat(ReadingSchema.complaints(json)).as("seed %d", seed).isEmpty();
            assertThat(json)
                    .as("seed %d", seed)
                    .satisfies(written -> assertThat(ReadingJson.write(ReadingJson.read(written), RULES))
                            .isEqualTo(written));
        });
    }

    /// Each row changes the JSON of the sample in one place.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            "sayso-reading/1"                | "sayso-reading/2"            | format
            "text":"“We lost                 | "text":"“We won              | report.id
            "length":74                      | "length":75                  | report.length
            "url":"https://example.org/1"    | "url":7                      | “url” is no string
            "byline":["Bo Falk",             | "byline":[1,                 | “byline” is no string
            "byline":["Bo Falk","C. Lee"]    | "byline":"Bo Falk"           | “byline” is no list
            "published":"2025-08-31"         | "published":"soon"           | soon
            "publishedFrom":"metadata"       | "publishedFrom":"hearsay"    | hearsay
            "sources":[                      | "sources":7,"x":[            | “sources” is no list
            "statements":[                   | "claims":[                   | it has no “statements”
            "id":"S2"                        | "id":"S1"                    | S1 is given twice
            "id":"S2"                        | "id":2                       | item 2 of “sources”: its “id” is no string
            "kind":"person"                  | "kind":"human"               | “human” is none of person
            "description":"colonel"          | "description":[]             | “description” is no string
            "form":"direct"                  | "form":true                  | “form” is no string
            "content":[{"start":0,"end":17}] | "content":[]                 | needs content
            "content":[{"start":0,"end":17}] | "content":{"start":0}        | “content” is no list
            "cue":{"start":27,"end":31}      | "cue":{"start":27}           | a span has no end
            "cue":{"start":27,"end":31}      | "cue":{"start":-1,"end":31}  | -1 is no offset
            "cue":{"start":27,"end":31}      | "cue":{"start":27,"end":9999999999} | 9999999999 is no offset
            "cue":{"start":27,"end":31}      | "cue":{"start":27,"end":3}   | Span needs 0 <= start <= end
            "cue":{"start":27,"end":31}      | "cue":{"start":27,"end":99}  | ends outside the text
            "cue":{"start":27,"end":31}      | "cue":"told"                 | a span has no start
            "within":"A1"                    | "within":"F1"                | “F1” is no id of a statement
            "within":"A1"                    | "within":1                   | “within” is no string
            "said":"2025-08-30"              | "said":"Saturday"            | no value of TIMEX3
            "confidence":0.875               | "confidence":1.5             | within 0 and 1
            "confidence":0.875               | "confidence":1e999           | within 0 and 1
            "confidence":0.875               | "confidence":"high"          | a confidence is no number
            "low":12                         | "low":12.5                   | “low” is no whole number
            "low":12                         | "low":"12"                   | “low” is no whole number
            "low":12                         | "low":-12                    | 0 <= low <= high
            "high":6000000000                | "high":1e99                  | “high” is no whole number
            "bound":"between"                | "bound":"some"               | “some” is none of exact
            "measure":"killed"               | "measure":"dead"             | “dead” is none of killed
            "who":["S1"]                     | "who":["S7"]                 | S7 names nothing
            "who":["S1"]                     | "who":"S1"                   | “who” is no list
            "partOf":"F2"                    | "partOf":"F1"                | cannot be a part of itself
            "type":"DATE"                    | "type":"DAY"                 | “DAY” is none of DATE
            "begin":"2025-08-30"             | "begin":"2025-02-30"         | 2025-02-30
            "begin":"2025-08-30"             | "begin":"2025-08-31"         | begin <= end
            "anchor":"published"             | "anchor":false               | “anchor” is no string
            "status":"not-verified"          | "status":"unsure"            | “unsure” is none of not-verified
            "concerns":["A1"                 | "concerns":["S1"             | “S1” is no id of a statement
            "code":"report.odd-quote"        | "code":"odd"                 | needs a code
            "message":"Nothing there"        | "message":""                 | needs a message
            """)
    void refuseWhatIsNoReading(String here, String changed, String complaint) {
        String json = ReadingJson.write(Samples.reading(), RULES);
        assertThat(json).contains(here);
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ReadingJson.read(json.replace(here, changed)))
                .withMessageContaining(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"reading\"", "{}", "{\"format\":null}"})
    void refuseOtherJson(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ReadingJson.read(json))
                .withMessageContaining("format");
    }

    @Test
    void followTheSharedContract() throws Exception {
        Assumptions.assumeTrue(Files.exists(CONTRACT), "the contract lies beside the project only in its workshop");
        assertThat(Files.readAllBytes(ReadingSchema.FILE)).isEqualTo(Files.readAllBytes(CONTRACT));
    }
}
