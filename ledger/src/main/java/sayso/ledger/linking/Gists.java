package sayso.ledger.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sayso.naming.States;
import sayso.naming.Titles;
import sayso.reading.Figure;
import sayso.reading.Interval;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Token;
import sayso.text.WordList;

/// Takes the gist of a report from its title and its first sentences, which tell the news.
public final class Gists {
    /// Sentences that begin after so many words are background.
    private static final int LEAD = 80;

    /// An event that lies further back is not the news.
    private static final int NEWS_DAYS = 14;

    private static final int MOST_NAMES = 16;
    private static final int MOST_WORDS = 28;
    private static final int SHORTEST = 4;

    private static final Set<String> COMMON = WordList.rows(Gists.class, "common.tsv").stream()
            .flatMap(row -> Arrays.stream(row.getFirst().split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final Reading reading;
    private final List<Sentence> lead;
    private final NavigableSet<String> names = new TreeSet<>();
    private final NavigableSet<String> words = new TreeSet<>();

    private Gists(Reading reading) {
        this.reading = reading;
        this.lead = lead(Prose.of(reading.report().text()));
    }

    /// Unknown for a report that tells no day: then nothing says which event it is about.
    public static Maybe<Gist> of(Reading reading) {
        return new Gists(reading).gist();
    }

    private Maybe<Gist> gist() {
        NavigableSet<LocalDate> events = events();
        Masthead masthead = reading.report().masthead();
        Maybe<LocalDate> day =
                masthead.dateline().known().orElse(events.isEmpty() ? Maybe.unknown() : Maybe.known(events.last()));
        lead.forEach(sentence -> addNames(sentence.tokens()));
        lead.forEach(sentence -> addWords(sentence.tokens()));
        Prose.of(masthead.title().or("")).sentences().forEach(sentence -> addWords(sentence.tokens()));
        return day.map(known -> new Gist(known, first(names, MOST_NAMES), first(words, MOST_WORDS), counts(), events));
    }

    private static List<Sentence> lead(Prose prose) {
        List<Sentence> lead = new ArrayList<>();
        int words = 0;
        for (Sentence sentence : prose.sentences()) {
            if (words >= LEAD) {
                break;
            }
            lead.add(sentence);
            words += sentence.tokens().size();
        }
        return lead;
    }

    private int end() {
        return lead.isEmpty() ? 0 : lead.getLast().span().end();
    }

    /// Runs of capitalised words; the first word of a sentence only as part of a longer run.
    private void addNames(List<Token> tokens) {
        List<String> run = new ArrayList<>();
        for (int at = 0; at <= tokens.size(); at++) {
            boolean inName = at < tokens.size() && isNameWord(tokens.get(at));
            if (inName) {
                run.add(tokens.get(at).text());
            } else if (!run.isEmpty()) {
                boolean opens = at == run.size();
                if (run.size() > 1 || !opens) {
                    addName(run);
                }
                run.clear();
            }
        }
    }

    private static boolean isNameWord(Token token) {
        return token.isWord() && token.isCapitalised() && !COMMON.contains(token.lower());
    }

    /// "Ukrainian" and "Ukraine" are one.
    private void addName(List<String> run) {
        int from = 0;
        while (from < run.size() && Titles.isTitle(run.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        String name = String.join(" ", NameWords.ofBody(String.join(" ", run.subList(from, run.size()))));
        if (name.length() > 1) {
            names.add(name);
        }
    }

    private void addWords(List<Token> tokens) {
        for (Token token : tokens) {
            String word = NameWords.folded(token.lower());
            if (token.isWord() && word.length() >= SHORTEST && !COMMON.contains(word) && !isInName(word)) {
                words.add(stem(word));
            }
        }
    }

    private boolean isInName(String word) {
        String state = NameWords.folded(States.inPlaceOfPeople(word)).strip();
        return names.stream().anyMatch(name -> (" " + name + " ").contains(" " + state + " "));
    }

    /// "strikes", "striking" and "strike" as "strik".
    private static String stem(String word) {
        for (String ending : List.of("ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "s", "e", "y")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private NavigableSet<String> counts() {
        NavigableSet<String> counts = new TreeSet<>();
        for (Figure figure : reading.figures()) {
            Maybe<Long> number = figure.count().low().orElse(figure.count().high());
            if (figure.span().end() <= end() && number instanceof Maybe.Known<Long>(Long known)) {
                counts.add(figure.counted().measure().code() + " " + known);
            }
        }
        return counts;
    }

    private NavigableSet<LocalDate> events() {
        Maybe<LocalDate> published = reading.report().masthead().dateline().known();
        NavigableSet<LocalDate> events = new TreeSet<>();
        reading.dates().stream()
                .filter(date -> date.span().end() <= end())
                .flatMap(date -> date.interval().toList().stream())
                .filter(interval -> interval.begin().equals(interval.end()))
                .map(Interval::begin)
                .filter(day -> published.map(last -> isNews(day, last)).or(true))
                .forEach(events::add);
        return events;
    }

    private static boolean isNews(LocalDate day, LocalDate published) {
        return !day.isAfter(published) && !day.isBefore(published.minusDays(NEWS_DAYS));
    }

    /// The longest ones: they say most.
    private static NavigableSet<String> first(NavigableSet<String> all, int most) {
        return all.stream()
                .sorted((one, other) -> one.length() == other.length()
                        ? one.compareTo(other)
                        : Integer.compare(other.length(), one.length()))
                .limit(most)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
