package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.reading.Maybe;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Token;

/// Films, papers and the like that a report speaks of before it takes their word: "aired a 25-minute documentary …
/// The film said".
final class Works {
    private static final List<Set<String>> CLASSES = List.of(
            Set.of("film", "documentary", "footage", "video", "clip", "programme", "program"),
            Set.of("report", "study", "survey", "analysis", "paper", "review", "investigation", "probe", "audit"),
            Set.of("letter", "memo", "email", "message", "memorandum", "note"));

    private static final Set<String> FORMS = Set.of("written", "leaked", "lengthy", "published");
    private static final List<String> LENGTHS = List.of("-page", "-minute", "-hour", "-word", "-second", "-part");

    /// How far back, in UTF-16 units, "the film" looks for a film.
    private static final int REACH = 1500;

    /// A work is hardly introduced with more words before its noun.
    private static final int LONGEST = 5;

    private final Prose prose;

    Works(Prose prose) {
        this.prose = prose;
    }

    /// The nouns that may take up `noun` again: "film" for "documentary"; an empty set for other nouns.
    static Set<String> like(String noun) {
        return CLASSES.stream().filter(each -> each.contains(noun)).findFirst().orElse(Set.of());
    }

    /// What a work is called without its length and form: "Wolff’s nine-page decision" is her "written decision".
    static String plain(String phrase) {
        return Stream.of(phrase.split(" ", -1))
                .filter(word -> !FORMS.contains(word) && LENGTHS.stream().noneMatch(word::endsWith))
                .collect(Collectors.joining(" "));
    }

    /// What the work that `described` points back to was called where the report last introduced one.
    Maybe<String> before(Mention.Described described) {
        Set<String> nouns = like(described.head());
        int start = described.span().start();
        if (nouns.isEmpty() || NameWords.of(described.phrase()).size() > 1) {
            return Maybe.unknown();
        }
        for (int i = prose.sentenceAt(start) - 1; i >= 0; i--) {
            Sentence sentence = prose.sentences().get(i);
            if (sentence.span().end() < start - REACH) {
                break;
            }
            Maybe<String> introduced = introducedIn(sentence.tokens(), nouns);
            if (introduced.isKnown()) {
                return introduced;
            }
        }
        return Maybe.unknown();
    }

    /// "a 25-minute documentary": measures are no part of what it is called.
    private Maybe<String> introducedIn(List<Token> tokens, Set<String> nouns) {
        for (int noun = 1; noun < tokens.size(); noun++) {
            int article = nouns.contains(tokens.get(noun).lower()) ? articleBefore(tokens, noun) : noun;
            if (article < noun) {
                List<Token> called = new ArrayList<>(tokens.subList(article + 1, noun + 1));
                while (called.size() > 1 && called.getFirst().kind() == Token.Kind.NUMBER) {
                    called.removeFirst();
                }
                return Maybe.known(new Phrase(prose, called).text());
            }
        }
        return Maybe.unknown();
    }

    private static int articleBefore(List<Token> tokens, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - LONGEST); at--) {
            if (tokens.get(at).is("a") || tokens.get(at).is("an")) {
                return at;
            }
            if (!tokens.get(at).isWord() && tokens.get(at).kind() != Token.Kind.NUMBER) {
                return noun;
            }
        }
        return noun;
    }
}
