package sayso.ingest.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be seen of a block of text: its look, its neighbours, its elements and their names, its way to the
/// article's column. [BlockWeights] has learned what each sign tells. None of them is a word of the text.
final class BlockSigns {
    private static final int NAMED = 2;

    private static final int TAGGED = 8;

    private static final int LONGEST_TITLE = 200;

    /// Characters looked at: what tells is told by then.
    private static final int BEGINNING = 500;

    private static final int OPENING = 20;

    /// What machines are told is compared by runs of five words.
    private static final int FEWEST_SPACES = 4;

    private static final String MARKS = "|@©»→?!“/#[(";

    /// Numbers are told by their words, which are made once.
    private static final List<String> NUMBERS =
            IntStream.range(0, 64).mapToObj(Integer::toString).toList();

    /// Links or text, by length, and whether it ends like a sentence.
    private static final List<String> SHAPES = Stream.of("T", "L")
            .flatMap(kind ->
                    Stream.of("", ".").flatMap(end -> IntStream.range(0, 4).mapToObj(size -> kind + size + end)))
            .toList();

    private static final String NONE = "none";

    private final List<Block> blocks;
    private final List<String> shapes = new ArrayList<>();
    private final Article article;
    private final Column column;
    private final int headline;
    private final long running;

    /// What is known of the article before its blocks are judged.
    ///
    /// @param region where it stands; there may be no such place
    /// @param told whether machines are told its text
    /// @param repeated the numbers of the blocks that this text has
    /// @param title of it, letters and digits alone, "" where not known; so is the `description` that machines are
    /// told
    record Article(@Nullable Region region, boolean told, BitSet repeated, String title, String description) {}

    BlockSigns(Blocks cut, Article article) {
        blocks = cut.blocks();
        this.article = article;
        for (Block block : blocks) {
            shapes.add(shape(block));
        }
        sum(cut);
        column = new Column(cut, article.region);
        headline = headline();
        running = article.region == null ? 0 : article.region.running;
    }

    private void sum(Blocks cut) {
        for (Block block : blocks) {
            Region region = block.region();
            int length = block.text().length();
            region.characters += length;
            region.linked += Math.min(block.links(), length);
            region.running += block.isProse() && !block.isHeading() ? length : 0;
            region.blocks++;
        }
        for (Region region : cut.regions().reversed()) {
            if (region.parent != null) {
                region.parent.characters += region.characters;
                region.parent.linked += region.linked;
                region.parent.running += region.running;
                region.parent.blocks += region.blocks;
            }
        }
    }

    private int headline() {
        int end = article.region == null ? blocks.size() : article.region.endBlock;
        for (int at = end - 1; at >= 0; at--) {
            if (blocks.get(at).region().element.nameIs("h1")) {
                return at;
            }
        }
        return -1;
    }

    /// Shows `signs` those of one block.
    ///
    /// @param verdict of the rules on it
    void show(int at, Verdict verdict, Signs signs) {
        Block block = blocks.get(at);
        signs.add(Sign.VERDICT, verdict.name());
        look(block, at, signs);
        letters(block.text(), signs);
        known(block.text(), at, signs);
        place(block, at, signs);
        company(block.region(), signs);
        names(block.region(), signs);
    }

    /// Long or short, links or words, a sentence or none; and what stands around.
    private void look(Block block, int at, Signs signs) {
        int length = block.text().length();
        String tag = block.region().element.normalName();
        String shape = shapes.get(at);
        signs.add(Sign.LENGTH, number(Math.min(log(length), 11)));
        signs.add(Sign.LINKS, block.links() == 0 ? NONE : share(block.links(), length, 5));
        signs.add(Sign.SHAPE, shape);
        signs.add(Sign.SHAPE_TWO_BEFORE, shapeAt(at - 2));
        signs.add(Sign.SHAPE_BEFORE, shapeAt(at - 1));
        signs.add(Sign.SHAPE_AFTER, shapeAt(at + 1));
        signs.add(Sign.SHAPE_TWO_AFTER, shapeAt(at + 2));
        signs.add(Sign.TAG, tag);
        signs.add(Sign.SHAPE_TAG, shape, tag);
        signs.add(
                Sign.TAG_AFTER,
                at + 1 < blocks.size() ? blocks.get(at + 1).region().element.normalName() : NONE);
    }

    private String shapeAt(int at) {
        return at < 0 || at >= blocks.size() ? NONE : shapes.get(at);
    }

    private static String shape(Block block) {
        int length = block.text().length();
        int size = length < 25 ? 0 : length < 60 ? 1 : length < 120 ? 2 : 3;
        boolean isSentence = ArticleBody.endsSentence(block.text());
        return SHAPES.get(size + (isSentence ? 4 : 0) + (block.isLinks() ? 8 : 0));
    }

    private static void letters(String text, Signs signs) {
        int looked = Math.min(text.length(), BEGINNING);
        int digits = 0;
        int capitals = 0;
        int words = 1;
        for (int at = 0; at < looked; at++) {
            char c = text.charAt(at);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
        }
        signs.add(Sign.DIGITS, number(digits == 0 ? 0 : digits * 10 < looked ? 1 : 2));
        signs.add(Sign.CAPITALS, share(capitals, words, 5));
        signs.add(Sign.WORDS, number(Math.min(log(words), 7)));
        signs.add(Sign.BEGINS, kind(text.charAt(0)));
        signs.add(Sign.ENDS, kind(text.charAt(text.length() - 1)));
        for (int at = 0; at < MARKS.length(); at++) {
            if (text.indexOf(MARKS.charAt(at)) >= 0) {
                signs.add(Sign.HAS, kind(MARKS.charAt(at)));
            }
        }
    }

    private static String kind(char c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? "A" : Character.isLowerCase(c) ? "a" : "letter";
        }
        return Character.isDigit(c) ? "9" : Character.isSurrogate(c) ? "picture" : String.valueOf(c);
    }

    /// Whether the page says it elsewhere too: to machines, as title, as description.
    private void known(String text, int at, Signs signs) {
        signs.add(
                Sign.TOLD,
                !article.told ? "nothing" : article.repeated.get(at) ? "yes" : isLong(text) ? "no" : "short");
        if (article.title.isEmpty() && article.description.isEmpty()) {
            return;
        }
        String plain = Headline.plain(text.substring(0, Math.min(text.length(), LONGEST_TITLE)));
        if (!plain.isEmpty() && plain.equals(article.title)) {
            signs.add(Sign.IS, "title");
        }
        if (plain.length() > OPENING && article.description.startsWith(plain.substring(0, OPENING))) {
            signs.add(Sign.IS, "description");
        }
    }

    /// Whether it has the words by which machines are told of it.
    static boolean isLong(String text) {
        return text.chars().limit(BEGINNING).filter(c -> c == ' ').count() >= FEWEST_SPACES;
    }

    private void place(Block block, int at, Signs signs) {
        Region region = block.region();
        String way = number(4 * Math.min(region.up, 3) + Math.min(region.down, 3));
        int before = column.first() - at;
        int after = at - column.last();
        String side = before > 0 ? "before" : after > 0 ? "after" : "within";
        int far = before > 0 ? log(before) : after > 0 ? log(after) : log(-after);
        signs.add(Sign.UP, number(Math.min(region.up, 6)));
        signs.add(Sign.WAY_TAG, way, region.element.normalName());
        signs.add(Sign.WAY_SHAPE, way, shapes.get(at));
        signs.add(Sign.WAY_SIDE, way, side);
        signs.add(Sign.SIDE_FAR, side, number(Math.min(far, 4)));
        signs.add(
                Sign.HEADLINE, headline < 0 ? NONE : at < headline ? "below" : number(Math.min(log(at - headline), 5)));
    }

    /// How much of what stands next to it, and of its branch of the page, is links or running text.
    private void company(Region region, Signs signs) {
        Region parent = region.parent == null ? region : region.parent;
        signs.add(Sign.PARENT_LINKS, share(parent.linked, parent.characters, 5));
        signs.add(Sign.PARENT_RUNNING, share(parent.running, parent.characters, 4));
        signs.add(Sign.PARENT_BLOCKS, number(Math.min(log(parent.blocks), 6)));
        Region branch = region.branch;
        signs.add(Sign.BRANCH_LINKS, share(branch.linked, branch.characters, 5));
        signs.add(Sign.BRANCH_RUNNING, share(branch.running, branch.characters, 4));
        signs.add(Sign.BRANCH_BLOCKS, number(Math.min(log(branch.blocks), 7)));
        signs.add(Sign.BRANCH_SIZE, running == 0 ? NONE : share(Math.min(branch.running, running), running, 8));
    }

    private static void names(Region region, Signs signs) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        Region at = region;
        for (int up = 0; up < TAGGED && at != null && !at.element.nameIs("body"); up++) {
            if (up < NAMED) {
                names.addAll(at.names());
            }
            if (up < NAMED || up < region.up) {
                tags.add(at.element.normalName());
            }
            at = at.parent;
        }
        names.forEach(name -> signs.add(Sign.NAME, name));
        tags.forEach(tag -> signs.add(Sign.WITHIN, tag));
    }

    /// In `steps` parts, rounded down.
    private static String share(long part, long whole, int steps) {
        return number(Math.toIntExact(part * steps / Math.max(1, whole)));
    }

    private static String number(int number) {
        return NUMBERS.get(Math.min(number, NUMBERS.size() - 1));
    }

    /// 0, 1, 2–3, 4–7, …: 0, 1, 2, 3, …
    private static int log(long count) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, count));
    }
}
