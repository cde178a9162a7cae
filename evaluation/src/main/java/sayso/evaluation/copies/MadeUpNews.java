package sayso.evaluation.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Reports that nobody wrote: as many as one likes, of one event by as many writers as one likes. The same
/// event and writer give the same text.
public final class MadeUpNews {
    private static final int PARAGRAPHS = 8;

    private static final List<String> PEOPLE = words(
            "fishermen nurses traders teachers drivers farmers miners students lawyers soldiers rangers pilots clerks "
                    + "bakers sailors masons guards herders tailors porters monks judges dockers weavers butchers");

    private static final List<String> THINGS = words(
            "bridge market harbour school mill depot quarry canal church stadium reservoir tunnel orchard airfield "
                    + "hospital warehouse ferry vineyard railway chapel library barracks brewery station granary "
                    + "lighthouse dam cinema forest palace pier workshop garden mine prison tower museum bakery");

    private static final List<String> DOES = words(
            "opened closed searched rebuilt flooded painted guarded emptied measured repaired inspected surrounded "
                    + "left entered sold bought photographed lost blocked cleared shelled raided described praised "
                    + "visited mapped cleaned abandoned occupied reached burned sealed");

    private static final List<String> LIKE = words(
            "old narrow wooden crowded silent northern distant half-built famous damp tall abandoned wealthy little "
                    + "public unlit grey busy wide forgotten frozen tiled rusty private royal stony sunken noisy");

    private static final List<String> ABSTRACT =
            words("debt drought rumour election storm shortage strike delay verdict funeral harvest tax curfew repair "
                    + "inquiry border wedding fever audit pension lease quarrel census treaty sale fire theft");

    private static final List<String> SYLLABLES = words("ba do ri mel tor ka lun ve sha ni gor pa ul es mi dra fo ten");

    private static final List<String> WHEN = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    private static final List<String> WHICH =
            words("the a some every another this that each one neither either no many most few several");

    private static final List<String> PLACED = words(
            "behind beside above beyond under inside outside near against across along around past towards without "
                    + "despite until since during after before");

    private static final List<String> JOINED = words("while although because whereas so but and unless once though");

    private final long seed;

    private MadeUpNews(long seed) {
        this.seed = seed;
    }

    public static MadeUpNews from(long seed) {
        return new MadeUpNews(seed);
    }

    /// A report of about 300 words. Writers of one event share its town, its number, a quotation and two
    /// sentences of background, and write the rest in their own words.
    public String report(int event, int writer) {
        Random shared = random(event, -1);
        String town = name(shared);
        String number = String.valueOf(3 + shared.nextInt(900));
        String quotation = sentence(shared) + " " + sentence(shared);
        String background = sentence(shared) + " " + sentence(shared);
        Random own = random(event, writer);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("In " + town + ", " + number + " people were counted. " + sentence(own));
        for (int at = 0; at < PARAGRAPHS; at++) {
            paragraphs.add(String.join(" ", sentence(own), sentence(own), sentence(own)));
        }
        paragraphs.add(1 + own.nextInt(PARAGRAPHS), "“" + quotation + "” the mayor said.");
        paragraphs.add(background);
        return Pieces.joined(paragraphs);
    }

    private Random random(int event, int writer) {
        return new Random((seed * 31 + event) * 1_000_003L + writer * 7919L);
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        if (random.nextInt(3) == 0) {
            sentence.append(placed(random)).append(", ");
        }
        sentence.append(clause(random));
        if (random.nextBoolean()) {
            sentence.append(", ").append(any(JOINED, random)).append(' ').append(clause(random));
        }
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    private static String clause(Random random) {
        String who = random.nextInt(4) == 0 ? name(random) : thing(PEOPLE, random);
        String clause = who + " " + any(DOES, random) + " " + thing(THINGS, random);
        return random.nextInt(3) == 0 ? clause + " " + placed(random) : clause;
    }

    private static String placed(Random random) {
        return any(PLACED, random)
                + " "
                + switch (random.nextInt(4)) {
                    case 0 -> any(WHEN, random);
                    case 1 -> name(random);
                    case 2 -> (2 + random.nextInt(5000)) + " " + any(PEOPLE, random);
                    default -> thing(ABSTRACT, random);
                };
    }

    private static String thing(List<String> things, Random random) {
        String like = random.nextBoolean() ? any(LIKE, random) + " " : "";
        return any(WHICH, random) + " " + like + any(things, random);
    }

    private static String name(Random random) {
        String name = any(SYLLABLES, random) + any(SYLLABLES, random) + any(SYLLABLES, random);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String all) {
        return List.of(all.split(" ", -1));
    }
}
