package sayso.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/// Keeps of a mail's parts the first page and the first text, and opens no other.
final class Bodies implements EmbeddedDocumentExtractor {
    private static final String PAGE = "text/html";

    private final List<Letter.Body> pages = new ArrayList<>();
    private final List<Letter.Body> texts = new ArrayList<>();

    /// The page, if there is one, then the text.
    List<Letter.Body> all() {
        List<Letter.Body> all = new ArrayList<>(pages);
        all.addAll(texts);
        return all;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata part) {
        String type = type(part);
        return !isAttached(part)
                && ((type.equals(PAGE) && pages.isEmpty()) || (type.equals("text/plain") && texts.isEmpty()));
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata part, boolean outputHtml)
            throws IOException {
        Letter.Body body = new Letter.Body(type(part), known(part.get(Metadata.CONTENT_ENCODING)), in.readAllBytes());
        if (body.bytes().length > 0) {
            (body.type().equals(PAGE) ? pages : texts).add(body);
        }
    }

    private static boolean isAttached(Metadata part) {
        return known(part.get(Metadata.CONTENT_DISPOSITION))
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
    }

    private static String type(Metadata part) {
        return known(part.get(Metadata.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
