package sayso.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/// Reads a document of whichever kind its first bytes tell. A mail has no such bytes: it is what is left.
final class Documents {
    private static final int LONGEST_REASON = 200;

    private Documents() {}

    static Answer read(byte[] document) {
        try {
            return answer(document);
        } catch (DocumentException e) {
            return Answer.failed(e.failure(), reason(e));
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            return Answer.failed(Failure.BROKEN, reason(e));
        } catch (StackOverflowError _) {
            return Answer.failed(Failure.BROKEN, "its parts are nested too deep");
        }
    }

    private static Answer answer(byte[] document) throws DocumentException, IOException, TikaException, SAXException {
        if (startsWith(document, "%PDF-")) {
            return Pdf.read(document);
        }
        return startsWith(document, "PK\u0003\u0004") ? Docx.read(document) : Mail.read(document);
    }

    private static boolean startsWith(byte[] document, String mark) {
        return new String(document, 0, Math.min(document.length, mark.length()), StandardCharsets.ISO_8859_1)
                .equals(mark);
    }

    private static String reason(Exception failure) {
        String message = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
        return message.substring(0, Math.min(message.length(), LONGEST_REASON));
    }
}
