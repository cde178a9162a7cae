package sayso.source;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import sayso.naming.States;
import sayso.naming.Titles;
import sayso.statement.Grammar;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Token;

/// Two states or two persons that a report names side by side: what "the two countries", "both leaders" mean.
final class Pairs {
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> STATES = Set.of("countries", "governments", "nations", "states", "capitals");
    private static final Set<String> PERSONS = Set.of("men", "women", "leaders", "presidents", "ministers");

    /// How far back, in UTF-16 units, "the two countries" looks for them.
    private static final int REACH = 1500;

    /// Words of a name with its titles.
    private static final int LONGEST = 8;

    private final TreeMap<Integer, List<String>> states = new TreeMap<>();
    private final TreeMap<Integer, List<String>> persons = new TreeMap<>();

    private final Introductions introductions;

    Pairs(Prose prose, Names names, Introductions introductions) {
        this.introductions = introductions;
        for (Sentence sentence : prose.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int and = 1; and + 1 < tokens.size(); and++) {
                if (tokens.get(and).is("and") || tokens.get(and).is("nor")) {
                    int first = Math.max(0, and - LONGEST);
                    List<Token> near = tokens.subList(first, Math.min(tokens.size(), and + LONGEST + 1));
                    collect(new Phrase(prose, near), and - first, names);
                }
            }
        }
    }

    private void collect(Phrase sentence, int and, Names names) {
        Phrase left = capitalsBefore(sentence, and);
        Phrase right = capitalsBehind(sentence, and);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        int start = left.span().start();
        List<String> both = List.of(
                States.speakingAs(left.text()).or(""),
                States.speakingAs(right.text()).or(""));
        List<String> people = List.of(person(left, names), person(right, names));
        if (both.stream().noneMatch(String::isEmpty)) {
            states.put(start, both);
        } else if (people.stream().noneMatch(String::isEmpty)) {
            persons.put(start, people);
        }
    }

    private static Phrase capitalsBefore(Phrase sentence, int and) {
        int first = and;
        while (first > 0 && isName(sentence.tokens().get(first - 1))) {
            first--;
        }
        // "Neither France nor Italy"
        first += first < and && Grammar.isFunctionWord(sentence.tokens().get(first)) ? 1 : 0;
        return sentence.to(and).from(first);
    }

    private static Phrase capitalsBehind(Phrase sentence, int and) {
        int end = and + 1;
        while (end < sentence.size() && isName(sentence.tokens().get(end))) {
            end++;
        }
        return sentence.to(end).from(and + 1);
    }

    private static boolean isName(Token token) {
        return token.isWord() && token.isCapitalised();
    }

    /// The full name behind the titles; empty for what is no person that the report names in full.
    private static String person(Phrase phrase, Names names) {
        int first = 0;
        for (int i = 0; i < phrase.size(); i++) {
            first = Titles.isTitle(phrase.tokens().get(i)) ? i + 1 : first;
        }
        Phrase name = phrase.from(first);
        return name.isEmpty()
                ? ""
                : names.fullNameOf(name.tokens().getLast().lower()).or("");
    }

    /// The names of the two that `described` means; empty if it means no such pair, or none was named.
    List<String> meant(Mention.Described described) {
        List<String> words = NameWords.of(described.phrase());
        boolean two = words.size() == 2 && TWO.contains(words.getFirst());
        if (!two || !(described.definite() || words.getFirst().equals("both"))) {
            return List.of();
        }
        String noun = words.getLast();
        int here = described.span().start();
        if (STATES.contains(noun)) {
            return latest(states, here);
        }
        List<String> rulers = noun.equals("leaders") ? introductions.rulersBefore(here, REACH) : List.of();
        return !rulers.isEmpty() ? rulers : PERSONS.contains(noun) ? latest(persons, here) : List.of();
    }

    private static List<String> latest(NavigableMap<Integer, List<String>> pairs, int before) {
        Map.Entry<Integer, List<String>> last = pairs.lowerEntry(before);
        return last == null || last.getKey() < before - REACH ? List.of() : last.getValue();
    }
}
