package sayso.documents;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.EditType;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.XWPFBodyContentsHandler;
import org.apache.tika.parser.microsoft.ooxml.ParagraphProperties;
import org.apache.tika.parser.microsoft.ooxml.RunProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Collects the paragraphs of a DOCX, in tables too.
final class DocxText implements XWPFBodyContentsHandler {
    private final Set<String> titleStyles;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inTitle;
    private int characters;

    DocxText(Set<String> titleStyles) {
        this.titleStyles = Set.copyOf(titleStyles);
    }

    /// What is set in the style of titles.
    String title() {
        return String.join(" ", titles);
    }

    /// The paragraphs, each on a line, without a first one that is the title.
    String body(String title) {
        boolean repeats = !paragraphs.isEmpty() && paragraphs.getFirst().equals(title);
        return String.join("\n", paragraphs.subList(repeats ? 1 : 0, paragraphs.size()));
    }

    @Override
    public void run(RunProperties properties, String contents) throws SAXException {
        characters += contents.length();
        if (characters > Answer.MOST_CHARACTERS) {
            throw new SAXException("it holds more than " + Answer.MOST_CHARACTERS + " characters");
        }
        paragraph.append(contents);
    }

    @Override
    public void startParagraph(ParagraphProperties properties) {
        end();
        String style = properties.getStyleID();
        inTitle = style != null && titleStyles.contains(style);
    }

    @Override
    public void endParagraph() {
        end();
    }

    /// An empty line inside ends a paragraph as well; a single break does not.
    private void end() {
        for (String part : paragraph.toString().split("\\n\\s*\\n", -1)) {
            String words = part.replaceAll("[\\s\\u00AD]+", " ").strip();
            if (!words.isEmpty()) {
                (inTitle && paragraphs.isEmpty() ? titles : paragraphs).add(words);
            }
        }
        paragraph.setLength(0);
        inTitle = false;
    }

    @Override
    public boolean isIncludeDeletedText() {
        return false;
    }

    @Override
    public boolean isIncludeMoveFromText() {
        return false;
    }

    @Override
    public void hyperlinkStart(@Nullable String link) {}

    @Override
    public void hyperlinkEnd() {}

    @Override
    public void startTable() {}

    @Override
    public void endTable() {}

    @Override
    public void startTableRow() {}

    @Override
    public void endTableRow() {}

    @Override
    public void startTableCell() {}

    @Override
    public void endTableCell() {}

    @Override
    public void startSDT() {}

    @Override
    public void endSDT() {}

    @Override
    public void startEditedSection(String editor, Date date, EditType editType) {}

    @Override
    public void endEditedSection() {}

    @Override
    public void footnoteReference(String id) {}

    @Override
    public void endnoteReference(String id) {}

    @Override
    public void embeddedOLERef(String refId) {}

    @Override
    public void linkedOLERef(String refId) {}

    @Override
    public void embeddedPicRef(String picFileName, String picDescription) {}

    @Override
    public void startBookmark(String id, String name) {}

    @Override
    public void endBookmark(String id) {}
}
