package sayso.evaluation;

import java.util.BitSet;
import java.util.List;
import sayso.reading.Reading;
import sayso.reading.SourceId;
import sayso.text.Span;

/// One gold report beside its reading, both in the words of the gold text.
final class Comparison {
    private final GoldReport gold;
    private final Reading reading;
    private final WordPlaces places;
    private final Alignment alignment;

    Comparison(GoldReport gold, Reading reading) {
        this.gold = gold;
        this.reading = reading;
        places = new WordPlaces(gold.report().text());
        alignment = Alignment.of(reading.report().text(), gold.report().text());
    }

    GoldReport gold() {
        return gold;
    }

    Reading reading() {
        return reading;
    }

    WordPlaces places() {
        return places;
    }

    /// Whether the reading is of the gold text, or of a part of it.
    boolean fits() {
        return alignment.fits();
    }

    /// The words of the gold text at spans of the gold.
    BitSet goldWords(List<Span> spans) {
        return places.at(spans);
    }

    /// The words of the gold text at spans of the reading.
    BitSet readWords(List<Span> spans) {
        return places.at(inGold(spans));
    }

    /// The words of the gold text at a content of the reading.
    BitSet readContent(List<Span> spans) {
        return places.ofContent(inGold(spans));
    }

    /// The names of the reading's sources.
    List<String> names(List<SourceId> ids) {
        return ids.stream().map(id -> reading.source(id).name()).toList();
    }

    /// The gold's own words at `span`.
    String words(Span span) {
        return span.of(gold.report().text());
    }

    Miss miss(String what, String words, String expected, String read) {
        return new Miss(gold.name(), what, words, expected, read);
    }

    private List<Span> inGold(List<Span> spans) {
        return spans.stream().map(alignment::inGold).toList();
    }
}
