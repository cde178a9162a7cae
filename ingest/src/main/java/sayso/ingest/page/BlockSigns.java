package sayso.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What can be seen of a block of text: its look, its neighbours, its elements and their names, its way to the
/// article's column. [BlockWeights] has learned what each sign tells. None of them is a word of the text.
final class BlockSigns {
    private static final int NAMED = 2;

    private static final int TAGGED = 8;

    private static final int LONGEST_NAMES = 200;

    /// Characters looked at: what tells is told by then.
    private static final int BEGINNING = 500;

    private static final int OPENING = 20;

    /// What machines are told is compared by runs of five words.
    private static final int FEWEST_SPACES = 4;

    private static final String MARKS = "|@©»→?!“/#[(";

    private final List<Block> blocks;
    private final List<String> shapes = new ArrayList<>();
    private final Article article;
    private final Column column;
    private final int headline;
    private final long running;

    /// What is known of the article before its blocks are judged.
    ///
    /// @param region where it stands; there may be no such place
    /// @param title of it, letters and digits alone, "" where not known; so is the `description` that machines are
    /// told
    record Article(@Nullable Region region, Told told, String title, String description) {}

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

    /// The signs of one block, each `name=value` or a name alone.
    ///
    /// @param verdict of the rules on it
    List<String> of(int at, Verdict verdict) {
        List<String> signs = new ArrayList<>(64);
        Block block = blocks.get(at);
        signs.add("verdict=" + verdict);
        look(block, at, signs);
        letters(block.text(), signs);
        known(block, signs);
        place(block, at, signs);
        company(block.region(), signs);
        names(block.region(), signs);
        return signs;
    }

    /// Long or short, links or words, a sentence or none; and what stands around.
    private void look(Block block, int at, List<String> signs) {
        int length = block.text().length();
        signs.add("length=" + Math.min(log(length), 11));
        signs.add("links=" + (block.links() == 0 ? "none" : "" + share(block.links(), length, 5)));
        signs.add("shape=" + shapes.get(at));
        for (int far = -2; far <= 2; far++) {
            if (far != 0) {
                signs.add("shape" + far + "=" + shapeAt(at + far));
            }
        }
        String tag = block.region().element.normalName();
        signs.add("tag=" + tag);
        signs.add("tag+shape=" + tag + shapes.get(at));
        signs.add("tag1="
                + (at + 1 < blocks.size() ? blocks.get(at + 1).region().element.normalName() : "none"));
    }

    private String shapeAt(int at) {
        return at < 0 || at >= blocks.size() ? "none" : shapes.get(at);
    }

    private static String shape(Block block) {
        int length = block.text().length();
        int size = length < 25 ? 0 : length < 60 ? 1 : length < 120 ? 2 : 3;
        return (block.isLinks() ? "L" : "T") + size + (ArticleBody.endsSentence(block.text()) ? "." : "");
    }

    private static void letters(String text, List<String> signs) {
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
        signs.add("digits=" + (digits == 0 ? 0 : digits * 10 < looked ? 1 : 2));
        signs.add("capitals=" + share(capitals, words, 5));
        signs.add("words=" + Math.min(log(words), 7));
        signs.add("begins=" + kind(text.charAt(0)));
        signs.add("ends=" + kind(text.charAt(text.length() - 1)));
        for (int at = 0; at < MARKS.length(); at++) {
            if (text.indexOf(MARKS.charAt(at)) >= 0) {
                signs.add("has=" + MARKS.charAt(at));
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
    private void known(Block block, List<String> signs) {
        String text = block.text();
        signs.add("told=" + told(text));
        String plain = Headline.plain(text.substring(0, Math.min(text.length(), LONGEST_NAMES)));
        if (!plain.isEmpty() && plain.equals(article.title)) {
            signs.add("title");
        }
        if (plain.length() > OPENING && article.description.startsWith(plain.substring(0, OPENING))) {
            signs.add("description");
        }
    }

    private String told(String text) {
        if (!article.told.isLong()) {
            return "nothing";
        }
        boolean isShort = text.chars().limit(BEGINNING).filter(c -> c == ' ').count() < FEWEST_SPACES;
        return article.told.has(text) ? "yes" : isShort ? "too short" : "no";
    }

    private void place(Block block, int at, List<String> signs) {
        Region region = block.region();
        String way = Math.min(region.up, 3) + "/" + Math.min(region.down, 3);
        int before = column.first() - at;
        int after = at - column.last();
        String side = before > 0 ? "before" : after > 0 ? "after" : "within";
        signs.add("up=" + Math.min(region.up, 6));
        signs.add("way+tag=" + way + region.element.normalName());
        signs.add("way+shape=" + way + shapes.get(at));
        signs.add("way+side=" + way + side);
        signs.add("side=" + side + Math.min(before > 0 ? log(before) : after > 0 ? log(after) : log(-after), 4));
        signs.add("headline=" + (headline < 0 ? "none" : at < headline ? "below" : Math.min(log(at - headline), 5)));
    }

    /// How much of what stands next to it, and of its branch of the page, is links or running text.
    private void company(Region region, List<String> signs) {
        Region parent = region.parent == null ? region : region.parent;
        signs.add("parent-links=" + share(parent.linked, parent.characters, 5));
        signs.add("parent-running=" + share(parent.running, parent.characters, 4));
        signs.add("parent-blocks=" + Math.min(log(parent.blocks), 6));
        Region branch = region.branch;
        signs.add("branch-links=" + share(branch.linked, branch.characters, 5));
        signs.add("branch-running=" + share(branch.running, branch.characters, 4));
        signs.add("branch-blocks=" + Math.min(log(branch.blocks), 7));
        signs.add("branch-size=" + (running == 0 ? "none" : "" + Math.min(share(branch.running, running, 8), 8)));
    }

    private static void names(Region region, List<String> signs) {
        Set<String> names = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        Region at = region;
        for (int up = 0; up < TAGGED && at != null && !at.element.nameIs("body"); up++) {
            if (up < NAMED) {
                NameParts.addTo(names, at.element, LONGEST_NAMES);
            }
            if (up < NAMED || up < region.up) {
                tags.add(at.element.normalName());
            }
            at = at.parent;
        }
        names.forEach(name -> signs.add("name=" + name));
        tags.forEach(tag -> signs.add("within=" + tag));
    }

    private static long share(long part, long whole, int steps) {
        return part * steps / Math.max(1, whole);
    }

    /// 0, 1, 2–3, 4–7, …: 0, 1, 2, 3, …
    private static int log(long count) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, count));
    }
}
