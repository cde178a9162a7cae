import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A news report in made-up words: names, places, sources, quotations, counts and dates by chance, from a seed.
final class MadeUpReport {
    private static final List<String> FIRST = List.of(
            "Ana", "Boris", "Chidi", "Dora", "Emil", "Farida", "Goran", "Hana", "Ivo", "Jelena", "Karim", "Lena");
    private static final List<String> LAST = List.of(
            "Ruiz", "Okafor", "Petrenko", "Haddad", "Lindqvist", "Moreau", "Tanaka", "Novak", "Mensah", "Castillo");
    private static final List<String> ROLES = List.of(
            "the mayor", "a hospital director", "the interior minister", "an army spokesman", "a UN official",
            "the head of the rescue service", "a witness", "the foreign ministry’s spokeswoman");
    private static final List<String> PLACES = List.of(
            "Port Almar", "Veltria", "the Sora valley", "Kanto Bay", "New Hadley", "Mirov", "the eastern district");
    private static final List<String> VERBS = List.of(
            "said", "told reporters", "claimed", "warned", "announced", "denied that", "confirmed", "estimated that");
    private static final List<String> CLAIMS = List.of(
            "the bridge had not been safe for months",
            "at least %d people were killed and %d wounded in the shelling",
            "the talks would resume on Monday",
            "more than %d families had left their homes",
            "nobody had asked the villagers",
            "the convoy of %d trucks was stopped at the border",
            "the road to the port was closed after the flood",
            "the figures could not be independently verified");
    private static final List<String> QUOTES = List.of(
            "We will not leave until everybody is found",
            "There was no warning, and there was no help",
            "This is what we feared for years",
            "We counted %d bodies, and we are still counting",
            "They promised us water and sent us soldiers");
    private static final List<String> SCENES = List.of(
            "Smoke rose over %s for most of the day.",
            "The market in %s stayed closed on Saturday.",
            "Rain fell on %s, where buses waited in a long line.",
            "In %s, shops opened late and schools did not open at all.");
    private static final List<String> DAYS =
            List.of("on Saturday", "on 4 March", "last week", "two days earlier", "in August 2024", "on Tuesday morning");

    private final Random random;

    private MadeUpReport(long seed) {
        random = new Random(seed);
    }

    /// A report of about `words` words; the same for the same seed.
    static String of(long seed, int words) {
        MadeUpReport report = new MadeUpReport(seed);
        StringBuilder text = new StringBuilder(report.pick(PLACES)).append(" (AP) — ");
        int sentences = 0;
        while (count(text) < words) {
            text.append(report.sentence());
            sentences++;
            text.append(sentences % 3 == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    static int count(CharSequence text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            count += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return count;
    }

    private String sentence() {
        return switch (random.nextInt(5)) {
            case 0 -> "“" + numbered(pick(QUOTES)) + ",” " + name() + ", " + pick(ROLES) + ", said " + pick(DAYS) + ".";
            case 1 -> "According to " + pick(ROLES) + " in " + pick(PLACES) + ", " + numbered(pick(CLAIMS)) + ".";
            case 2 -> capital(String.format(Locale.ROOT, pick(SCENES), pick(PLACES)));
            case 3 -> capital(pick(ROLES)) + " " + pick(VERBS) + " " + numbered(pick(CLAIMS)) + " " + pick(DAYS) + ".";
            default -> name() + " " + pick(VERBS) + " " + numbered(pick(CLAIMS)) + ", state media reported.";
        };
    }

    private String numbered(String form) {
        List<Object> numbers = new ArrayList<>();
        for (int at = form.indexOf("%d"); at >= 0; at = form.indexOf("%d", at + 1)) {
            numbers.add(2 + random.nextInt(900));
        }
        return String.format(Locale.ROOT, form, numbers.toArray());
    }

    private String name() {
        return pick(FIRST) + " " + pick(LAST);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
