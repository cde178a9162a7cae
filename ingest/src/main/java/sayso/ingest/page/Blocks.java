package sayso.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Cuts a page into blocks of text in one walk that needs no stack: hostile pages nest deeply.
final class Blocks implements NodeFilter {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Region current;
    private int linkDepth;
    private int links;
    private int breaks;

    /// In the order of the page.
    List<Block> blocks() {
        return blocks;
    }

    /// In the order of the page: each before those inside it.
    List<Region> regions() {
        return regions;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (Furniture.isNeverRead(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (element.nameIs("br")) {
            lineBreak();
        } else if (element.nameIs("a")) {
            linkDepth++;
        } else if (current == null || element.isBlock()) {
            endBlock();
            current = new Region(element, current, blocks.size());
            regions.add(current);
        }
    }

    private void close(Element element) {
        if (element.nameIs("a")) {
            linkDepth--;
        } else if (current != null && current.element.equals(element)) {
            endBlock();
            current.endBlock = blocks.size();
            current = current.parent;
        }
    }

    /// One break is a line of verse or of an address, two end a paragraph.
    private void lineBreak() {
        breaks++;
        if (breaks == 2) {
            endBlock();
        } else {
            space();
        }
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space();
            } else {
                text.append(c);
                links += linkDepth > 0 ? 1 : 0;
                breaks = 0;
            }
        }
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void endBlock() {
        String block = text.toString().strip();
        if (current != null && !block.isEmpty()) {
            blocks.add(new Block(block, links, current));
        }
        text.setLength(0);
        links = 0;
        breaks = 0;
    }
}
