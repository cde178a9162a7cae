package sayso.documents.layout;

import java.util.ArrayList;
import java.util.List;

/// What pages say, once put together: their title, empty where none stands out, and their text with one line a
/// paragraph.
public record Layout(String title, String text) {
    /// Of the words of each page, in the order in which they were written there.
    public static Layout of(List<List<Word>> pages) {
        List<List<Piece>> pieces =
                Furniture.without(pages.stream().map(Piece::of).toList());
        List<Line> lines = new ArrayList<>();
        int columns = 0;
        for (List<Piece> page : pieces) {
            for (List<Piece> column : ReadingOrder.of(page)) {
                Column where = Column.of(columns++, column);
                column.forEach(piece -> lines.add(Line.of(piece, where)));
            }
        }
        if (lines.isEmpty()) {
            return new Layout("", "");
        }
        List<Line> title = Headline.of(lines);
        lines.removeAll(title);
        String text = lines.isEmpty() ? "" : String.join("\n", new Paragraphs(lines).all());
        return new Layout(text.isEmpty() ? "" : Headline.text(title), text.isEmpty() ? Headline.text(title) : text);
    }
}
