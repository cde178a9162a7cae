package sayso.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The column of an article: the element that holds most of its running text close below it. Tells how far from it
/// everything else on the page stands.
final class Column {
    private final List<Block> blocks;
    private final @Nullable Region main;
    private final int first;
    private final int last;

    /// @param article the region of the article; there may be none
    Column(Blocks cut, @Nullable Region article) {
        blocks = cut.blocks();
        main = article == null ? null : fullest(article);
        int from = blocks.size();
        int to = -1;
        for (int at = 0; at < blocks.size(); at++) {
            if (main != null && blocks.get(at).isProse() && holder(blocks.get(at)) == main) {
                from = Math.min(from, at);
                to = at;
            }
        }
        first = from;
        last = to;
        measure(cut.regions());
    }

    /// Its first block with running text; the number of blocks where it has none.
    int first() {
        return first;
    }

    /// Its last block with running text; -1 where it has none.
    int last() {
        return last;
    }

    private @Nullable Region fullest(Region article) {
        Map<Region, Long> held = new HashMap<>();
        Region fullest = null;
        long most = 0;
        for (Block block : blocks.subList(article.firstBlock, article.endBlock)) {
            Region holder = holder(block);
            if (holder != null && block.isProse() && !block.region().dropped) {
                long prose = held.merge(holder, (long) block.text().length(), Long::sum);
                if (prose > most) {
                    most = prose;
                    fullest = holder;
                }
            }
        }
        return fullest;
    }

    /// What holds a paragraph or an item of a list holds its text.
    private static @Nullable Region holder(Block block) {
        Region region = block.region();
        boolean isPart = region.element.nameIs("p") || region.element.nameIs("li");
        return isPart && region.parent != null ? region.parent : region;
    }

    /// Each region's way to the column: `up` to the first element that is around both, then `down`.
    private void measure(List<Region> regions) {
        int distance = 0;
        for (Region at = main; at != null; at = at.parent) {
            at.aroundColumn = true;
            at.down = distance++;
        }
        for (Region region : regions) {
            if (!region.aroundColumn) {
                Region parent = region.parent;
                region.up = parent == null ? 1 : parent.up + 1;
                region.down = parent == null ? 0 : parent.down;
                region.branch = region.up == 1 || parent == null ? region : parent.branch;
            }
        }
    }
}
