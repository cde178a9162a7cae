package sayso.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block-level element of a page with the blocks of text in it, `[firstBlock, endBlock)`.
final class Region {
    final Element element;
    final @Nullable Region parent;
    final int firstBlock;
    final boolean furniture;
    int endBlock;

    /// Characters of running text, here and below.
    long prose;

    /// How much the text in it looks like an article's.
    double score;

    /// Characters, here and below.
    long length;

    /// Characters of what the page tells machines too, here and below.
    long told;

    /// Stands around the article, or inside something that does.
    boolean dropped;

    /// Characters, those in links, those of running text, and blocks: here and below, whatever was dropped.
    long characters;

    long linked;
    long running;
    int blocks;

    /// Is the article's column, or around it.
    boolean aroundColumn;

    /// Elements up to the first that is around the column too, and from there down to the column.
    int up;

    int down;

    /// The outermost region around this one that is not around the column.
    Region branch = this;

    private @Nullable Set<String> names;

    Region(Element element, @Nullable Region parent, int firstBlock) {
        this.element = element;
        this.parent = parent;
        this.firstBlock = firstBlock;
        this.endBlock = firstBlock;
        this.furniture = Furniture.isSeldomRead(element);
    }

    /// The words in the class and id of its element.
    Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = NameParts.of(element);
            names = known;
        }
        return known;
    }
}
