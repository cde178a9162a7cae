package sayso.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import sayso.documents.layout.Word;

/// The words of a PDF with their places, page by page. What runs in another direction than most of its page is left
/// out: watermarks and credits along the margin.
final class PdfWords extends PDFTextStripper {
    private final List<List<Word>> pages = new ArrayList<>();
    private Map<Float, List<Word>> byDirection = new HashMap<>();
    private int characters;

    PdfWords() {
        setSuppressDuplicateOverlappingText(true);
    }

    List<List<Word>> of(PDDocument pdf) throws IOException, DocumentException {
        try {
            writeText(pdf, Writer.nullWriter());
        } catch (TooLong _) {
            throw new DocumentException(
                    Failure.TOO_LARGE, "it holds more than " + Answer.MOST_CHARACTERS + " characters");
        }
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        byDirection = new HashMap<>();
    }

    @Override
    protected void endPage(PDPage page) {
        List<Word> most = List.of();
        for (List<Word> words : byDirection.values()) {
            most = words.size() > most.size() ? words : most;
        }
        pages.add(most);
    }

    @Override
    protected void writeString(String text, List<TextPosition> places) throws IOException {
        characters += text.length();
        if (characters > Answer.MOST_CHARACTERS) {
            throw new TooLong();
        }
        if (text.isBlank() || places.isEmpty()) {
            return;
        }
        TextPosition first = places.getFirst();
        TextPosition last = places.getLast();
        Word word = new Word(
                text.strip(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(1, first.getFontSizeInPt()));
        byDirection.computeIfAbsent(first.getDir(), _ -> new ArrayList<>()).add(word);
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
