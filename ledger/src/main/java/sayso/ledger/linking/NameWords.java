package sayso.ledger.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import sayso.naming.States;
import sayso.naming.Titles;
import sayso.text.WordList;

/// The words of a name as they are compared: without case, accents, marks, possessives, articles and titles.
final class NameWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?=\\s|$)");
    private static final Pattern JOINING = Pattern.compile("['’.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "and", "for", "in", "on", "to");
    private static final Map<String, String> SPELLINGS = spellings();

    /// Letters that stand for a whole word in other writing and that no accent explains.
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    private static final Memo WORDS = new Memo(NameWords::words);
    private static final Memo BODIES = new Memo(NameWords::wordsOfBody);

    private NameWords() {}

    /// All words, in order.
    static List<String> of(String name) {
        return WORDS.of(name);
    }

    private static List<String> words(String name) {
        String bare = POSSESSIVE.matcher(name.replace('ʼ', '’')).replaceAll("");
        String plain = folded(JOINING.matcher(bare).replaceAll(""));
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(plain, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// The words of a person's name: no article and no title before it.
    static List<String> ofPerson(String name) {
        List<String> words = of(name);
        int from = 0;
        while (from < words.size() && (SMALL.contains(words.get(from)) || Titles.isTitle(words.get(from)))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /// The words of a body's name: one spelling of each, states in place of their people, no small words.
    static List<String> ofBody(String name) {
        return BODIES.of(name);
    }

    private static List<String> wordsOfBody(String name) {
        // a dash would hide a state: "South Korean-led"
        String spelled = " " + States.inPlaceOfPeople(String.join(" ", of(name))) + " ";
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            spelled = spelled.replace(" " + spelling.getKey() + " ", " " + spelling.getValue() + " ");
        }
        return words(spelled).stream().filter(word -> !SMALL.contains(word)).toList();
    }

    /// Lower case without accents: "Müller" as "muller".
    static String folded(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    /// The first letters in a row.
    static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (List<String> row : WordList.rows(NameWords.class, "spellings.tsv")) {
            for (String other : row.get(1).split(";", -1)) {
                spellings.put(other, row.get(0));
            }
        }
        return spellings;
    }
}
