package sayso.ingest.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import sayso.ingest.opening.WrittenDay;

/// The text of the article on a page: of all regions the one with the most running text close below it.
final class ArticleBody {
    /// A region around its paragraphs counts them less the farther above them it stands.
    private static final int REACH = 6;

    /// What a page marks as its article is likely that.
    private static final double MARKED = 1.5;

    private final List<Block> blocks;
    private final List<Region> regions;

    private ArticleBody(Blocks cut) {
        blocks = cut.blocks();
        regions = cut.regions();
    }

    /// Paragraphs joined by line feeds; "" where there is no running text.
    static String of(Document page) {
        Blocks cut = new Blocks();
        page.filter(cut);
        return new ArticleBody(cut).text();
    }

    private String text() {
        dropFurniture();
        score();
        Region best = best();
        if (best == null) {
            return "";
        }
        return blocks.subList(best.firstBlock, best.endBlock).stream()
                .filter(ArticleBody::belongs)
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    /// What is called furniture but holds most of the page's text is the article after all.
    private void dropFurniture() {
        for (Block block : blocks) {
            block.region().prose += block.isProse() ? block.text().length() : 0;
        }
        for (Region region : regions.reversed()) {
            if (region.parent != null) {
                region.parent.prose += region.prose;
            }
        }
        for (Region region : regions) {
            boolean within = region.parent != null && region.parent.dropped;
            region.dropped = within || (region.furniture && region.prose * 2 < regions.getFirst().prose);
        }
    }

    private void score() {
        for (Block block : blocks) {
            if (block.isProse() && !block.isHeading() && !block.region().dropped) {
                raise(block);
            }
        }
    }

    private static void raise(Block block) {
        double worth = worth(block.text());
        Region region = block.region();
        for (int distance = 0; distance < REACH && region != null; distance++) {
            region.score += distance == 0 ? worth / 2 : worth / distance;
            region = region.parent;
        }
    }

    /// Length and commas tell sentences from labels.
    private static double worth(String text) {
        long commas = text.chars().limit(2000).filter(c -> c == ',').count();
        return 1 + commas + Math.min(text.length() / 100.0, 5);
    }

    private @Nullable Region best() {
        Region best = null;
        double most = 0;
        for (Region region : regions) {
            double score = region.score * (Marks.isArticle(region.element) ? MARKED : 1);
            if (score > most && !region.dropped) {
                best = region;
                most = score;
            }
        }
        return best;
    }

    private static boolean belongs(Block block) {
        return !block.region().dropped
                && !block.isLinks()
                && !WrittenDay.alone(block.text()).isKnown();
    }
}
