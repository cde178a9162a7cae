package sayso.ledger.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a report tells as its news, as far as telling events apart needs it. What stands further down is background.
///
/// @param day when it was published
/// @param names of people, bodies and places, in small letters
/// @param words other words, their stems
/// @param counts a measure and its number ("killed 40")
/// @param events the days that it dates something to
public record Gist(
        LocalDate day,
        NavigableSet<String> names,
        NavigableSet<String> words,
        NavigableSet<String> counts,
        NavigableSet<LocalDate> events) {
    private static final String NAME = "name ";
    private static final String WORD = "word ";
    private static final String COUNT = "count ";
    private static final String EVENT = "event ";

    public Gist {
        names = new TreeSet<>(names);
        words = new TreeSet<>(words);
        counts = new TreeSet<>(counts);
        events = new TreeSet<>(events);
    }

    /// What other reports about the same event likely have too: what is looked up to find them.
    public List<String> terms() {
        return Stream.of(marked(NAME, names), marked(COUNT, counts), marked(WORD, words))
                .flatMap(each -> each)
                .toList();
    }

    /// One line for each thing, the day first: how it is kept.
    public String lines() {
        List<String> lines = new ArrayList<>(List.of(day.toString()));
        lines.addAll(terms());
        events.forEach(event -> lines.add(EVENT + event));
        return String.join("\n", lines);
    }

    /// Reads [#lines].
    public static Gist ofLines(String lines) {
        List<String> all = List.of(lines.split("\n", -1));
        NavigableSet<LocalDate> events = new TreeSet<>();
        marked(EVENT, all).forEach(event -> events.add(LocalDate.parse(event)));
        return new Gist(
                LocalDate.parse(all.getFirst()), marked(NAME, all), marked(WORD, all), marked(COUNT, all), events);
    }

    private static Stream<String> marked(String mark, NavigableSet<String> each) {
        return each.stream().map(one -> mark + one);
    }

    private static NavigableSet<String> marked(String mark, Collection<String> lines) {
        NavigableSet<String> found = new TreeSet<>();
        lines.stream().filter(line -> line.startsWith(mark)).forEach(line -> found.add(line.substring(mark.length())));
        return found;
    }
}
