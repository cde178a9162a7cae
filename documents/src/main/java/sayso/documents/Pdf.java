package sayso.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import sayso.documents.layout.Layout;

/// Reads a PDF by where its words stand. Tika's own reader of PDF, which asks the same library, drops the places.
final class Pdf {
    private Pdf() {}

    static Answer read(byte[] document) throws DocumentException, IOException {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            PdfWords words = new PdfWords();
            Layout layout = Layout.of(words.of(pdf));
            if (layout.text().isBlank()) {
                throw new DocumentException(Failure.NO_TEXT, "its pages hold no text, perhaps only pictures of it");
            }
            PDDocumentInformation properties = pdf.getDocumentInformation();
            String told = HonestTitle.of(properties.getTitle());
            return Answer.text(
                    layout.title().isEmpty() ? told : layout.title(), authors(properties.getAuthor()), layout.text());
        } catch (InvalidPasswordException _) {
            throw new DocumentException(Failure.ENCRYPTED, "it opens only with a password");
        }
    }

    private static List<String> authors(@Nullable String told) {
        return told == null || told.isBlank() ? List.of() : List.of(told.strip());
    }
}
