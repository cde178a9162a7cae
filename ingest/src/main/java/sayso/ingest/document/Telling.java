package sayso.ingest.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sayso.reading.Maybe;

/// Understands the answers of the process that reads documents.
final class Telling {
    /// The kind, subject, sender and date of a mail; then three fields for each body.
    private static final int MAIL_HEAD = 4;

    private Telling() {}

    /// Of the fields of an answer, the first of which says what the others are.
    static Document of(List<byte[]> fields) {
        String kind = fields.isEmpty() ? "" : text(fields.getFirst());
        if (kind.equals("text") && fields.size() >= 3) {
            return told(fields);
        }
        if (kind.equals("mail") && fields.size() > MAIL_HEAD && (fields.size() - MAIL_HEAD) % 3 == 0) {
            return mail(fields);
        }
        if (kind.equals("failed") && fields.size() == 3) {
            return new Document.Untold(why(text(fields.get(1))), text(fields.get(2)));
        }
        return new Document.Untold(Document.Why.BROKEN, "the reader of documents makes no sense of it");
    }

    private static Document told(List<byte[]> fields) {
        List<String> authors =
                fields.subList(3, fields.size()).stream().map(Telling::text).toList();
        return new Document.Told(DocumentReport.of(Maybe.ofText(text(fields.get(1))), authors, text(fields.get(2))));
    }

    private static Document mail(List<byte[]> fields) {
        List<MailBody> bodies = new ArrayList<>();
        for (int i = MAIL_HEAD; i < fields.size(); i += 3) {
            bodies.add(new MailBody(text(fields.get(i)), text(fields.get(i + 1)), fields.get(i + 2)));
        }
        MailHead head = MailHead.of(text(fields.get(1)), text(fields.get(2)), text(fields.get(3)));
        return MailReport.of(head, bodies);
    }

    private static Document.Why why(String name) {
        for (Document.Why why : Document.Why.values()) {
            if (why.name().equals(name)) {
                return why;
            }
        }
        return Document.Why.BROKEN;
    }

    private static String text(byte[] field) {
        return new String(field, StandardCharsets.UTF_8);
    }
}
