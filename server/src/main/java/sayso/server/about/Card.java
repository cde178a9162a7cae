package sayso.server.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A page of ours in Markdown, as far as the model card uses it: headings, paragraphs, lists, tables.
public final class Card {
    private static final Pattern RULE = Pattern.compile("\\|[\\s|:-]+\\|");
    private static final Pattern MARKS = Pattern.compile("`|\\*\\*");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    private Card() {}

    /// A stretch of the page.
    public sealed interface Block {
        /// A title.
        ///
        /// @param level 1 to 6
        record Heading(int level, String text) implements Block {}

        record Paragraph(String text) implements Block {}

        record Items(List<String> items) implements Block {}

        record Table(List<String> header, List<List<String>> rows) implements Block {}
    }

    static List<Block> blocks(String markdown) {
        Card card = new Card();
        for (String line : (markdown + "\n\n").lines().toList()) {
            card.take(line);
        }
        card.end();
        return card.blocks;
    }

    private void take(String line) {
        if (line.isBlank()) {
            end();
        } else if (line.startsWith("#")) {
            end();
            int level = line.indexOf(' ');
            blocks.add(new Block.Heading(level, plain(line.substring(level))));
        } else {
            open.add(line);
        }
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        if (open.getFirst().startsWith("|")) {
            List<List<String>> rows = open.stream()
                    .filter(line -> !RULE.matcher(line).matches())
                    .map(Card::cells)
                    .toList();
            blocks.add(new Block.Table(rows.getFirst(), rows.subList(1, rows.size())));
        } else if (open.getFirst().startsWith("- ")) {
            blocks.add(new Block.Items(items()));
        } else {
            blocks.add(new Block.Paragraph(plain(String.join(" ", open))));
        }
        open.clear();
    }

    /// A line that begins with no dash goes on with the item before.
    private List<String> items() {
        List<String> items = new ArrayList<>();
        for (String line : open) {
            if (line.startsWith("- ")) {
                items.add(plain(line.substring(2)));
            } else {
                items.add(items.removeLast() + " " + plain(line));
            }
        }
        return items;
    }

    private static List<String> cells(String line) {
        String inside = line.strip().substring(1, line.strip().length() - 1);
        return Arrays.stream(inside.split("\\|", -1)).map(Card::plain).toList();
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("").strip();
    }
}
