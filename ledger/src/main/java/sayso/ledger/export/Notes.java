package sayso.ledger.export;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Count;
import sayso.reading.Figure;
import sayso.reading.Maybe;

/// What a coder should know of a count beside its numbers, in a line.
final class Notes {
    private final Naming naming;
    private final boolean text;

    Notes(Naming naming, boolean text) {
        this.naming = naming;
        this.text = text;
    }

    String of(Figure figure, List<Figure> parts) {
        List<String> notes = new ArrayList<>();
        notes.add(told(figure));
        String word = naming.onWhoseWord(figure.basis());
        notes.add(word.isEmpty() ? "the publisher's own word" : "according to " + word);
        naming.carrier(figure)
                .map(carrier -> carrier.stance().code())
                .toList()
                .forEach(stance -> notes.add("stance: " + stance));
        naming.statuses(figure.id()).forEach(status -> notes.add("checking: " + status));
        parts.forEach(part -> notes.add("of them " + told(part)));
        return String.join("; ", notes);
    }

    private String told(Figure figure) {
        String who = figure.counted().population().map(people -> " " + people).or("");
        return (text ? "“" + figure.span().of(naming.text()) + "”" : bounds(figure.count())) + who + " killed";
    }

    private static String bounds(Count count) {
        String low = count.low().map(String::valueOf).or("?");
        String high = count.high().map(String::valueOf).or("?");
        boolean exact = count.low().isKnown() && count.low().equals(count.high());
        return count.bound().code() + " " + (exact ? low : low + " to " + high);
    }

    /// "The Kessel Post, Reuters": the outlet, and the agency whose copy it is.
    static List<String> outlets(Maybe<String> publisher, Maybe<String> agency) {
        List<String> outlets = new ArrayList<>(publisher.toList());
        agency.toList().stream().filter(name -> !outlets.contains(name)).forEach(outlets::add);
        return outlets;
    }
}
