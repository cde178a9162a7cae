package sayso.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What is said about one document: fields, the first of which says what the others are.
record Answer(List<byte[]> fields) {
    /// Nobody reads a longer report; the limit is what Sayso itself takes in.
    static final int MOST_CHARACTERS = 16 << 20;

    Answer {
        fields = List.copyOf(fields);
    }

    static Answer ready() {
        return new Answer(List.of());
    }

    /// "text", title, text with one line a paragraph, then the authors. What is not known is empty.
    static Answer text(String title, List<String> authors, String text) {
        List<String> fields = new ArrayList<>(List.of("text", title, text));
        fields.addAll(authors);
        return of(fields);
    }

    /// "mail", subject, sender, day and time as the mail writes them; then for each body its media type, its
    /// charset and it as it was sent.
    static Answer mail(Letter letter) {
        List<byte[]> fields =
                new ArrayList<>(of(List.of("mail", letter.subject(), letter.from(), letter.date())).fields);
        for (Letter.Body body : letter.bodies()) {
            fields.addAll(of(List.of(body.type(), body.charset())).fields);
            fields.add(body.bytes());
        }
        return new Answer(fields);
    }

    /// "failed", why, and what happened in words.
    static Answer failed(Failure why, String message) {
        return of(List.of("failed", why.name(), message));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(fields.size());
        for (byte[] field : fields) {
            out.writeInt(field.length);
            out.write(field);
        }
        out.flush();
    }

    private static Answer of(List<String> fields) {
        return new Answer(fields.stream()
                .map(field -> field.getBytes(StandardCharsets.UTF_8))
                .toList());
    }
}
