package sayso.ingest.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Maybe;

class DecodingTest {
    private static final String QUOTE = "“No,” the café’s owner said – twice.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsWhatAMarkAnnouncesAndDropsTheMark(String charset) {
        byte[] bytes = ("\uFEFF" + QUOTE).getBytes(Charset.forName(charset));
        assertThat(Decoding.text(bytes, Maybe.unknown())).isEqualTo(legible(QUOTE, charset));
        assertThat(Decoding.text(bytes, Maybe.known(StandardCharsets.ISO_8859_1)))
                .isEqualTo(legible(QUOTE, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void findsOutTheCharsetOfUnmarkedText(String charset) {
        assertThat(Decoding.text(QUOTE.getBytes(Charset.forName(charset)), Maybe.unknown()))
                .isEqualTo(legible(QUOTE, charset));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        windows-1251 | В понедельник городские власти сказали, что старый мост снова откроют, и поблагодарили рабочих.
        GB18030      | 市长星期一说,这座桥将重新开放,并感谢了工人们的辛勤工作。记者从现场报道。
        EUC-JP       | 市長は月曜日に、橋が再び開通すると述べ、作業員に感謝した。
        """)
    void detectsOtherScripts(String charset, String text) {
        assertThat(((Decoded.Legible) Decoding.text(text.getBytes(Charset.forName(charset)), Maybe.unknown())).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        <meta charset="windows-1251">                                            | windows-1251
        <META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=windows-1251"> | windows-1251
        <?xml version="1.0" encoding='windows-1251'?>                            | windows-1251
        <meta charset=nonsense><meta charset=windows-1251>                       | windows-1251
        <meta charset=koi8-r>                                                    | KOI8-R
        <meta charset=shift_jis>                                                 | windows-31j
        """)
    void believesThePagesDeclaration(String declaration, String charset) {
        String page = declaration + "<p>Мост";
        assertThat(Decoding.page(page.getBytes(Charset.forName(charset)), Maybe.unknown()))
                .isEqualTo(legible(page, charset));
    }

    @Test
    void latinOneMeansItsLargerSister() {
        String page = "<meta charset=iso-8859-1>" + QUOTE;
        assertThat(Decoding.page(page.getBytes(Charset.forName("windows-1252")), Maybe.unknown()))
                .isEqualTo(legible(page, "windows-1252"));
    }

    @Test
    void aPageThatClaimsOneCharsetAndIsInAnotherIsReadInTheOther() {
        String claimsLatin = "<meta charset=iso-8859-1>" + QUOTE;
        assertThat(Decoding.page(claimsLatin.getBytes(StandardCharsets.UTF_8), Maybe.unknown()))
                .isEqualTo(legible(claimsLatin, "UTF-8"));
        String claimsUtf8 = "<meta charset=utf-8>the ministère said on Monday";
        assertThat(Decoding.page(claimsUtf8.getBytes(StandardCharsets.ISO_8859_1), Maybe.unknown()))
                .isEqualTo(legible(claimsUtf8, "windows-1252"));
    }

    @Test
    void plainTextDeclaresNothing() {
        String text = "He typed <meta charset=koi8-r> and the café’s owner laughed.";
        assertThat(Decoding.text(text.getBytes(StandardCharsets.UTF_8), Maybe.unknown()))
                .isEqualTo(legible(text, "UTF-8"));
    }

    @Test
    void aBrokenByteInAPageBecomesTheReplacementCharacter() {
        byte[] page = ("<meta charset=utf-8>" + QUOTE + "#").getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xF4;
        assertThat(Decoding.page(page, Maybe.unknown()))
                .isEqualTo(legible("<meta charset=utf-8>" + QUOTE + "\uFFFD", "UTF-8"));
    }

    @Test
    void aBrokenByteInTextIsNamed() {
        byte[] text = ("One\r\n" + QUOTE + "#").getBytes(StandardCharsets.UTF_8);
        text[text.length - 1] = (byte) 0xF4;
        assertThat(Decoding.text(text, Maybe.unknown()))
                .isEqualTo(new Decoded.Broken(StandardCharsets.UTF_8, text.length - 1, 2, QUOTE.length() + 1, QUOTE));
    }

    @Test
    void theCharsetToldMustFit() {
        assertThat(Decoding.text(new byte[] {'a', '\n', (byte) 0x9D}, Maybe.known(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoded.Broken(Charset.forName("windows-1252"), 2, 2, 1, ""));
    }

    private static Decoded legible(String text, String charset) {
        return new Decoded.Legible(text, Charset.forName(charset));
    }
}
