package sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sayso.Sayso;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Ground;
import sayso.ledger.correction.ItemKind;
import sayso.ledger.correction.Quoted;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.Target;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Reading;
import sayso.reading.ReportException;
import sayso.reading.Stance;
import sayso.reading.Timex;
import sayso.text.Span;

/// The changes that the options of `sayso correct` mean.
final class Intended {
    private static final String SEE = "See sayso correct --help";

    private final CorrectOptions options;
    private final Reading reading;
    private final Items items;
    private final List<Change> changes = new ArrayList<>();

    private Intended(CorrectOptions options, Reading reading) {
        this.options = options;
        this.reading = reading;
        this.items = new Items(reading);
    }

    /// @throws ReportException with a `usage` code for what means nothing in this reading
    static List<Change> changes(CorrectOptions options, Reading reading, Maybe<String> item) throws ReportException {
        Intended intended = new Intended(options, reading);
        try {
            intended.published();
            if (item instanceof Maybe.Known<String>(String id)) {
                intended.change(intended.items.target(id));
            } else if (options.addFigure.isKnown() || !options.addStatement.isEmpty()) {
                intended.add();
            } else if (intended.changes.isEmpty()) {
                throw Misuse.refuse(
                        "usage.missing", "sayso correct needs an ITEM to change", "sayso correct REPORT shows them");
            }
        } catch (IllegalArgumentException e) {
            throw Misuse.refuse("usage.wrong", String.valueOf(e.getMessage()), SEE);
        }
        return List.copyOf(intended.changes);
    }

    /// Whether anything at all is to be changed.
    static boolean isAny(CorrectOptions options) {
        return Stream.of(
                                options.kind,
                                options.value,
                                options.low,
                                options.high,
                                options.bound,
                                options.measure,
                                options.population,
                                options.place,
                                options.asOf,
                                options.said,
                                options.stance,
                                options.published,
                                options.addFigure,
                                options.at)
                        .anyMatch(Maybe::isKnown)
                || options.reject
                || options.ownVoice
                || Stream.of(options.sources, options.via, options.addStatement).anyMatch(each -> !each.isEmpty());
    }

    private void published() {
        options.published.toList().forEach(day -> changes.add(new Change.SetPublished(day)));
    }

    private void change(Target item) throws ReportException {
        if (options.reject) {
            changes.add(new Change.Reject(item));
            return;
        }
        if (ground(item) instanceof Maybe.Known<Ground>(Ground ground)) {
            changes.add(new Change.SetSource(item, ground));
        }
        if (item.kind() == ItemKind.DATE) {
            options.value.toList().forEach(value -> changes.add(new Change.SetDate(item, new Timex(value))));
        } else if (count() instanceof Maybe.Known<Count>(Count count)) {
            changes.add(new Change.SetCount(item, count));
        }
        counted(item);
        options.said.toList().forEach(said -> changes.add(new Change.SetSaid(item, timex(said))));
        options.stance.toList().forEach(stance -> changes.add(new Change.SetStance(item, stance)));
        if (changes.isEmpty()) {
            throw Misuse.refuse(
                    "usage.missing", "nothing is said about what to change", "--source, --value, --reject … " + SEE);
        }
    }

    private void counted(Target item) {
        options.measure.toList().forEach(measure -> changes.add(new Change.SetMeasure(item, measure)));
        options.population.toList().forEach(words -> changes.add(new Change.SetPopulation(item, Maybe.ofText(words))));
        options.place.toList().forEach(words -> changes.add(new Change.SetPlace(item, Maybe.ofText(words))));
        options.asOf.toList().forEach(date -> changes.add(new Change.SetAsOf(item, timex(date))));
    }

    private static Maybe<Timex> timex(String value) {
        return value.isEmpty() ? Maybe.unknown() : Maybe.known(new Timex(value));
    }

    private void add() throws ReportException {
        Maybe<Ground> ground = ground();
        if (options.addFigure instanceof Maybe.Known<String>(String words)) {
            Count count =
                    count().orElse(Sayso.count(words)).or(new Count(Bound.VAGUE, Maybe.unknown(), Maybe.unknown()));
            if (!count.low().isKnown() && !count.high().isKnown() && !options.bound.isKnown()) {
                throw Misuse.refuse(
                        "usage.value", "“" + words + "” is no count that Sayso can read", "say it with --value 600");
            }
            changes.add(new Change.AddFigure(quoted(words), count, options.measure.or(Measure.OTHER), ground));
            return;
        }
        List<Quoted> content = new ArrayList<>();
        for (String words : options.addStatement) {
            content.add(quoted(words));
        }
        if (!(ground instanceof Maybe.Known<Ground>(Ground known))) {
            throw Misuse.refuse(
                    "usage.missing", "a new statement needs --source NAME", "or --own-voice, if nobody is named");
        }
        changes.add(new Change.AddStatement(content, known, options.stance.or(Stance.SAYS)));
    }

    /// Relays alone may be changed: then whoever it is that said it stays.
    private Maybe<Ground> ground(Target item) throws ReportException {
        Maybe<Ground> ground = ground();
        return ground.isKnown() || options.via.isEmpty()
                ? ground
                : Maybe.known(new Ground(present(item), Maybe.known(names(options.via))));
    }

    private Maybe<Ground> ground() throws ReportException {
        if (options.sources.isEmpty() && !options.ownVoice) {
            return Maybe.unknown();
        }
        if (options.ownVoice && !options.sources.isEmpty()) {
            throw Misuse.refuse("usage.wrong", "--own-voice and --source cannot both be", SEE);
        }
        return Maybe.known(new Ground(
                names(options.sources), options.via.isEmpty() ? Maybe.unknown() : Maybe.known(names(options.via))));
    }

    private List<SourceName> present(Target item) {
        return Stream.concat(
                        reading.statements().stream()
                                .filter(each -> item.kind() == ItemKind.STATEMENT
                                        && each.wording().content().equals(item.spans()))
                                .map(each -> each.basis().who()),
                        reading.figures().stream()
                                .filter(each -> item.kind() == ItemKind.FIGURE
                                        && List.of(each.span()).equals(item.spans()))
                                .map(each -> each.basis().who()))
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(id -> SourceName.of(reading.source(id)))
                .toList();
    }

    private List<SourceName> names(List<String> typed) throws ReportException {
        List<SourceName> names = new ArrayList<>();
        for (String name : typed) {
            if (!name.isBlank()) {
                names.add(items.source(name, options.kind));
            }
        }
        return names;
    }

    private Maybe<Count> count() throws ReportException {
        if (options.value instanceof Maybe.Known<String>(String words)) {
            Maybe<Count> count = Sayso.count(words);
            if (!count.isKnown()) {
                throw Misuse.refuse(
                        "usage.value",
                        "“" + words + "” is no count that Sayso can read",
                        "type a count such as “about 600”, or --low 550 --high 650");
            }
            return count;
        }
        if (!options.low.isKnown() && !options.high.isKnown()) {
            if (options.bound.isKnown()) {
                throw Misuse.refuse("usage.missing", "--bound needs --low or --high", "or say it in words: --value");
            }
            return Maybe.unknown();
        }
        return Maybe.known(new Count(options.bound.or(bound()), options.low, options.high));
    }

    private Bound bound() {
        if (!options.high.isKnown()) {
            return Bound.AT_LEAST;
        }
        if (!options.low.isKnown()) {
            return Bound.AT_MOST;
        }
        return options.low.equals(options.high) ? Bound.EXACT : Bound.BETWEEN;
    }

    private Quoted quoted(String words) throws ReportException {
        String text = reading.report().text();
        int first = words.isEmpty() ? -1 : text.indexOf(words);
        if (options.at instanceof Maybe.Known<Span>(Span at)) {
            if (at.end() <= text.length() && at.of(text).equals(words)) {
                return Quoted.of(text, at);
            }
            throw Misuse.refuse(
                    "usage.words", "“" + words + "” does not stand at " + at.start() + "-" + at.end(), places(words));
        }
        if (first < 0) {
            throw Misuse.refuse(
                    "usage.words",
                    "“" + words + "” does not stand in the report",
                    "copy the words out of the report: marks, case and spaces count");
        }
        if (text.indexOf(words, first + 1) >= 0) {
            throw Misuse.refuse("usage.words", "“" + words + "” stands in the report more than once", places(words));
        }
        return Quoted.of(text, new Span(first, first + words.length()));
    }

    private String places(String words) {
        String text = reading.report().text();
        List<String> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && places.size() < 5; at = text.indexOf(words, at + 1)) {
            places.add("--at " + at + "-" + (at + words.length()));
        }
        return places.isEmpty() ? "it stands nowhere in the report" : "say which: " + String.join(", ", places);
    }
}
