package sayso.ingest.page;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sayso.ingest.opening.WrittenDay;
import sayso.reading.Maybe;

/// The text of the article on a page: of all regions the one with the most running text close below it.
final class ArticleBody {
    /// A region around its paragraphs counts them less the farther above them it stands.
    private static final int REACH = 6;

    /// What a page marks as its article is likely that.
    private static final double MARKED = 1.5;

    /// A wider region must have this much more running text to be the article,
    private static final double MORE = 1.4;

    /// and so much running text in all that it has: the rest are menus and lists.
    private static final double DENSE = 0.7;

    /// A marked article with a quarter of the page's running text is taken at its word.
    private static final int MUCH = 4;

    /// What a page tells machines may lack a paragraph of what it shows.
    private static final double NEARLY_ALL = 0.95;

    /// Blocks between the headline and the article, at most: more is another part of the page.
    private static final int FARTHEST_LEAD = 15;

    private static final int MOST_LEADS = 2;

    private static final int SHORTEST_LEAD = 40;

    private static final int LONGEST_LEAD = 600;

    private static final int FEWEST_LEAD_SPACES = 6;

    private static final String SENTENCE_END = ".!?…”\"'’»";

    private static final Pattern BY =
            Pattern.compile("(?i)(?:written |story |reviewed |updated |posted )?(?:by|von|par|por)\\b");

    private static final Set<String> LEAD_NAMES = Set.of(
            "dek",
            "deck",
            "subtitle",
            "subheadline",
            "subhead",
            "subheading",
            "standfirst",
            "lead",
            "lede",
            "intro",
            "excerpt",
            "summary",
            "description",
            "abstract",
            "teaser",
            "strapline",
            "tagline",
            "vorspann",
            "chapeau",
            "entradilla",
            "bajada");

    private final Blocks cut;
    private final List<Block> blocks;
    private final List<Region> regions;
    private final Told told;
    private final BitSet repeated = new BitSet();
    private final boolean withLead;

    private ArticleBody(Blocks cut, Told told, boolean withLead) {
        this.withLead = withLead;
        this.cut = cut;
        blocks = cut.blocks();
        regions = cut.regions();
        this.told = told;
        for (int at = 0; at < blocks.size(); at++) {
            repeated.set(at, told.has(blocks.get(at).text()));
        }
    }

    /// Paragraphs joined by line feeds; "" where there is no running text.
    static String of(Sight page, Maybe<String> title) {
        return judged(page, title)
                .filter(each -> belongs(each, BlockWeights.learned()))
                .map(each -> each.block.text())
                .collect(Collectors.joining("\n"));
    }

    /// A block of the page with what the rules say of it, and what shows its signs.
    record Judged(Block block, Verdict verdict, Consumer<Signs> shown) {}

    private static boolean belongs(Judged judged, BlockWeights weights) {
        return judged.verdict != Verdict.ELSEWHERE && weights.probability(judged.shown) > judged.verdict.threshold();
    }

    /// All blocks in the order of the page, one at a time: hostile pages have many. None where there is no running
    /// text.
    static Stream<Judged> judged(Sight page, Maybe<String> title) {
        Blocks cut = new Blocks();
        page.document().filter(cut);
        Told told = Told.of(page.data().articleBody());
        return new ArticleBody(cut, told, !Languages.of(page).startsWith("en")).judged(page.head(), title);
    }

    private Stream<Judged> judged(Head head, Maybe<String> title) {
        dropFurniture();
        measure();
        score();
        Region best = chosen(best(), told.isLong() ? guided() : null);
        if (best == null) {
            return Stream.empty();
        }
        String description =
                head.first("description", "og:description").map(Headline::plain).or("");
        String headline = title.map(Headline::plain).or("");
        BlockSigns signs =
                new BlockSigns(cut, new BlockSigns.Article(best, told.isLong(), repeated, headline, description));
        List<Block> leads = lead(best.firstBlock);
        return IntStream.range(0, blocks.size()).mapToObj(at -> {
            Verdict verdict = verdict(at, best, leads);
            return new Judged(blocks.get(at), verdict, shown -> signs.show(at, verdict, shown));
        });
    }

    private Verdict verdict(int at, Region best, List<Block> leads) {
        Block block = blocks.get(at);
        if (at < best.firstBlock || at >= best.endBlock) {
            return at < best.firstBlock && leads.contains(block) ? Verdict.LEAD : outside(block, at);
        }
        if (block.region().dropped) {
            return Verdict.FURNITURE;
        }
        if (block.isLinks()) {
            return Verdict.LINKS;
        }
        boolean isAside =
                Asides.is(block.text()) || WrittenDay.alone(block.text()).isKnown();
        return isAside ? Verdict.ASIDE : Verdict.KEPT;
    }

    private Verdict outside(Block block, int at) {
        boolean isUntold = told.isLong() && !repeated.get(at) && BlockSigns.isLong(block.text());
        if (isUntold || block.isLinks()) {
            return Verdict.ELSEWHERE;
        }
        return block.region().dropped ? Verdict.FURNITURE_OUTSIDE : Verdict.OUTSIDE;
    }

    /// The paragraph under the headline that says in a sentence what the article says, often kept apart from it.
    private List<Block> lead(int start) {
        int headline = headlineBefore(start);
        if (!withLead || headline < 0 || start - headline > FARTHEST_LEAD) {
            return List.of();
        }
        return blocks.subList(headline + 1, start).stream()
                .filter(block -> isLead(block) && !has(start, block.text()))
                .limit(MOST_LEADS)
                .toList();
    }

    private int headlineBefore(int start) {
        for (int at = start - 1; at >= Math.max(0, start - FARTHEST_LEAD); at--) {
            if (blocks.get(at).region().element.nameIs("h1")) {
                return at;
            }
        }
        return -1;
    }

    private boolean has(int start, String text) {
        return blocks.subList(start, Math.min(blocks.size(), start + MOST_LEADS)).stream()
                .anyMatch(block -> block.text().startsWith(text.substring(0, Math.min(text.length(), SHORTEST_LEAD))));
    }

    private static boolean isLead(Block block) {
        String text = block.text();
        return text.length() >= SHORTEST_LEAD
                && text.length() <= LONGEST_LEAD
                && !block.isLinks()
                && !Asides.is(text)
                && text.chars().filter(c -> c == ' ').count() >= FEWEST_LEAD_SPACES
                && !WrittenDay.in(text).isKnown()
                && !BY.matcher(text).lookingAt()
                && (endsSentence(text) || NameParts.hasAny(block.region().element, LEAD_NAMES));
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0;
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
            region.dropped = within || (region.furniture && region.prose * 2 < surroundings(region).prose);
        }
    }

    /// The marked article around `region` if it holds much of the page, else the page.
    private Region surroundings(Region region) {
        Region page = regions.getFirst();
        for (Region at = region.parent; at != null; at = at.parent) {
            if (at.prose * MUCH >= page.prose && Marks.isArticle(at.element)) {
                return at;
            }
        }
        return page;
    }

    /// How much of what is left in each region is running text.
    private void measure() {
        for (Region region : regions) {
            region.prose = 0;
        }
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            Region region = block.region();
            if (!region.dropped) {
                int length = block.text().length();
                region.prose += block.isProse() && !block.isHeading() ? length : 0;
                region.length += length;
                region.told += repeated.get(at) ? length : 0;
            }
        }
        for (Region region : regions.reversed()) {
            if (region.parent != null) {
                region.parent.prose += region.prose;
                region.parent.length += region.length;
                region.parent.told += region.told;
            }
        }
    }

    /// The smallest region with nearly all that the page tells machines of its text.
    private @Nullable Region guided() {
        long all = regions.isEmpty() ? 0 : regions.getFirst().told;
        if (all * 2 < told.length()) {
            return null;
        }
        Region smallest = null;
        for (Region region : regions) {
            if (!region.dropped && region.told >= all * NEARLY_ALL) {
                smallest = region;
            }
        }
        return smallest;
    }

    /// What the page tells machines of its text shows where the article stands, unless it tells but a part.
    private static @Nullable Region chosen(@Nullable Region best, @Nullable Region guided) {
        if (best == null || guided == null) {
            return best == null ? guided : widened(best);
        }
        return contains(best, guided) ? best : guided;
    }

    private static boolean contains(Region outer, Region inner) {
        return outer.firstBlock <= inner.firstBlock && inner.endBlock <= outer.endBlock;
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

    /// Advertisements cut an article into several regions: their parent is the article.
    private static Region widened(Region best) {
        Region wide = best;
        Region at = best;
        for (int up = 0; up < REACH && at.parent != null && !at.element.nameIs("article"); up++) {
            at = at.parent;
            if (at.prose >= MORE * wide.prose && at.prose >= DENSE * at.length && !at.dropped) {
                wide = at;
            }
        }
        return wide;
    }
}
