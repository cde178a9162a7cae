package sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import sayso.ledger.correction.Matching;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.Target;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.ReportException;
import sayso.reading.Source;
import sayso.server.phrase.Phrases;

/// What a person may name in a reading: A1 is a statement, F1 a figure, D1 the first date, V1 the first
/// verification, S1 a source.
final class Items {
    private static final int MOST_SHOWN = 12;

    private final Reading reading;

    Items(Reading reading) {
        this.reading = reading;
    }

    /// @throws ReportException with `usage.item` naming the items there are
    Target target(String typed) throws ReportException {
        String id = typed.toUpperCase(Locale.ROOT);
        for (int place = 0; place < reading.statements().size(); place++) {
            if (reading.statements().get(place).id().toString().equals(id)) {
                return Matching.target(reading, reading.statements().get(place));
            }
        }
        for (int place = 0; place < reading.figures().size(); place++) {
            if (reading.figures().get(place).id().toString().equals(id)) {
                return Matching.target(reading, reading.figures().get(place));
            }
        }
        int place = id.matches("[DV][1-9][0-9]{0,5}") ? Integer.parseInt(id.substring(1)) - 1 : -1;
        if (id.startsWith("D") && place >= 0 && place < reading.dates().size()) {
            return Matching.target(reading, reading.dates().get(place));
        }
        if (id.startsWith("V") && place >= 0 && place < reading.verifications().size()) {
            return Matching.target(reading, reading.verifications().get(place));
        }
        throw Misuse.refuse(
                "usage.item",
                "the report has no item “" + typed + "”",
                "it has " + (ids().isEmpty() ? "none" : Phrases.list(ids())) + "; sayso correct REPORT shows them");
    }

    /// A source of the report by its id or name; with `kind` one that may be new.
    ///
    /// @throws ReportException with `usage.source` naming the sources there are
    SourceName source(String typed, Maybe<Kind> kind) throws ReportException {
        List<Source> meant = reading.sources().stream()
                .filter(each -> each.id().toString().equalsIgnoreCase(typed)
                        || (each.name().equalsIgnoreCase(typed.strip())
                                && (!kind.isKnown() || kind.isKnownAnd(each.kind()::equals))))
                .toList();
        if (meant.size() == 1) {
            return SourceName.of(meant.getFirst());
        }
        if (meant.isEmpty() && kind instanceof Maybe.Known<Kind>(Kind known) && !typed.matches("[Ss][0-9]+")) {
            return added(typed.strip(), known);
        }
        throw Misuse.refuse(
                "usage.source",
                meant.isEmpty()
                        ? "the report has no source “" + typed + "”"
                        : "several sources of the report have the name “" + typed + "”",
                "it has " + sources() + "; for a new one say what it is: --kind person");
    }

    private static SourceName added(String name, Kind kind) throws ReportException {
        try {
            return SourceName.added(name, kind);
        } catch (IllegalArgumentException e) {
            throw Misuse.refuse("usage.source", String.valueOf(e.getMessage()), "type the name as plain text");
        }
    }

    private String sources() {
        List<String> sources = reading.sources().stream()
                .map(each -> each.id() + " " + each.name())
                .toList();
        return sources.isEmpty() ? "none" : Phrases.list(shortened(sources));
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        reading.statements().forEach(each -> ids.add(each.id().toString()));
        reading.figures().forEach(each -> ids.add(each.id().toString()));
        numbered("D", reading.dates().size()).forEach(ids::add);
        numbered("V", reading.verifications().size()).forEach(ids::add);
        return shortened(ids);
    }

    private static List<String> shortened(List<String> all) {
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(MOST_SHOWN, all.size())));
        if (all.size() > MOST_SHOWN) {
            shown.add(all.size() - MOST_SHOWN + " more");
        }
        return shown;
    }

    private static List<String> numbered(String letter, int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> letter + number)
                .toList();
    }
}
