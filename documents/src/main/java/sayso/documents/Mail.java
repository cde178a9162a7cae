package sayso.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mail.RFC822Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads a mail: its head and the first body that is a page, else the first that is text. Attachments stay closed.
final class Mail {
    private static final int LONGEST_HEAD = 1 << 18;

    private static final Pattern DATE = Pattern.compile("(?im)^date:[ \\t]*(\\S.{0,100})$");

    private Mail() {}

    static Answer read(byte[] document) throws DocumentException, IOException, TikaException, SAXException {
        Bodies bodies = new Bodies();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, bodies);
        RFC822Parser parser = new RFC822Parser();
        parser.setExtractAllAlternatives(true);
        Metadata head = new Metadata();
        parser.parse(new ByteArrayInputStream(document), new DefaultHandler(), head, context);
        if (bodies.all().isEmpty()) {
            throw new DocumentException(Failure.NO_TEXT, "the mail has no text of its own");
        }
        return Answer.mail(new Letter(
                known(head.get(TikaCoreProperties.SUBJECT)),
                known(head.get(Metadata.MESSAGE_FROM)),
                date(document),
                bodies.all()));
    }

    /// As the sender's clock and zone told it, which Tika turns into UTC.
    private static String date(byte[] document) {
        String start = new String(document, 0, Math.min(document.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        Matcher end = Pattern.compile("\\r?\\n\\r?\\n").matcher(start);
        String head = end.find() ? start.substring(0, end.start()) : start;
        Matcher date = DATE.matcher(head);
        return date.find() ? date.group(1).strip() : "";
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
