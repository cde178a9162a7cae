package sayso.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {
    /// `/` stands for a line end.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        a.txt | %PDF-1.7                                              | true
        a.txt | 50%PDF-files are files                                | false
        a.eml | From: Ana/Subject: Gate//It is shut.                  | true
        a.txt | From: Ana/Subject: Gate//It is shut.                  | false
        a.txt | Subject: Gate/Message-ID: <1@x>//It is shut.          | true
        a.txt | Received: from a/  by b; Monday/Subject: Gate//Shut.  | true
        a.txt | KYIV: the gate is shut/Received: yesterday, he said/and more words//Shut. | false
        a.eml | The gate is shut, the mayor said.                     | false
        a.eml | ~~                                                    | false
        """)
    void knowsDocumentsByTheirFirstBytes(String name, String text, boolean isDocument) {
        byte[] bytes = text.replace("/", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentFormat.isDocument(name, bytes)).isEqualTo(isDocument);
    }
}
