package sayso;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import sayso.date.Dates;
import sayso.encoder.ModelFiles;
import sayso.figure.Figures;
import sayso.model.Weights;
import sayso.reading.Count;
import sayso.reading.DateExpression;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.Verification;
import sayso.source.Relays;
import sayso.source.Sources;
import sayso.statement.Attribution;
import sayso.statement.Hearing;
import sayso.statement.Quotation;
import sayso.statement.Quotations;
import sayso.statement.Statements;
import sayso.statement.learned.Heard;
import sayso.statement.learned.LearnedReader;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.verification.Verifications;

/// Reads reports. The same report gives the same reading, in any thread; safe to share between threads, but workers
/// that each open their own never wait for one another.
public final class Sayso implements AutoCloseable {
    private static final String CODE = "model.damaged";

    private final Maybe<LearnedReader> model;
    private final List<Problem> standing;

    private Sayso(Maybe<LearnedReader> model, List<Problem> standing) {
        this.model = model;
        this.standing = List.copyOf(standing);
    }

    /// A reader of English reports that needs no model: named rules only.
    public static Sayso rulesOnly() {
        return new Sayso(Maybe.unknown(), List.of());
    }

    /// A reader with the model that Sayso comes with.
    public static Sayso open() {
        return open(Weights::read);
    }

    /// A reader whose statements come from a trained model, with rules beside it. If the model is missing or
    /// damaged, rules alone read, and every reading says so with the problem `model.damaged`.
    public static Sayso open(ModelFiles model) {
        try {
            return new Sayso(Maybe.known(LearnedReader.load(model)), List.of());
        } catch (IOException e) {
            Problem problem = new Problem(
                    CODE,
                    "the model cannot be used, so rules alone read: " + e.getMessage(),
                    new Place.Nowhere(),
                    Maybe.known("install Sayso anew, or say that rules alone are wanted"));
            return new Sayso(Maybe.unknown(), List.of(problem));
        }
    }

    /// The count that words such as "about 600" or "at least two dozen" give by the rules for figures. Unknown
    /// unless
    /// all of `words` are one count.
    public static Maybe<Count> count(String words) {
        return Figures.count(words);
    }

    /// What is wrong with this reader itself: each of its readings has these problems.
    public List<Problem> standing() {
        return standing;
    }

    /// What makes the readings of this reader.
    public Edition edition() {
        return model.isKnown() ? Edition.withModel() : Edition.withoutModel();
    }

    /// Lets go of the model's memory.
    @Override
    public void close() {
        model.toList().forEach(LearnedReader::close);
    }

    /// All that can be found in `report`, with exact offsets into its text.
    public Reading read(Report report) {
        Prose prose = Prose.of(report.text());
        List<Quotation> quotations = Quotations.in(prose);
        List<Verifications.Check> checks = Verifications.find(prose);
        // the model takes each line for a paragraph and knows no page break, so it is given the text as it flows
        Heard heard = model.map(reader -> reader.hear(prose.flowing())).or(Heard.nothing());
        List<Attribution> attributions =
                calibrated(Statements.in(prose, quotations, withoutRemarks(heard.hearing(), checks)));
        List<DateExpression> dates = Dates.in(prose, report.masthead().dateline());
        Sources sources = Sources.of(prose, attributions, mentions(checks), heard.references());
        List<Statement> statements =
                new Assembly(prose, quotations, dates).statements(Relays.ground(prose, attributions, sources), sources);
        List<Figure> figures = Figures.in(prose, statements, dates);
        List<Verification> verifications =
                Verifications.link(checks, span -> only(sources.at(span)), statements, figures);
        return new Reading(report, sources.all(), statements, figures, dates, verifications, problems(report, prose));
    }

    /// What the model heard, less the remarks on checking: "could not verify" is a cue of another kind.
    private static Hearing withoutRemarks(Hearing hearing, List<Verifications.Check> checks) {
        NavigableMap<Integer, Span> remarks = new TreeMap<>();
        checks.forEach(check -> remarks.put(check.span().start(), check.span()));
        List<Attribution> statements = hearing.attributions().stream()
                .filter(each -> !each.wording().cue().isKnownAnd(cue -> isRemark(cue, remarks)))
                .toList();
        return new Hearing(statements, hearing.cues());
    }

    private List<Attribution> calibrated(List<Attribution> attributions) {
        return model instanceof Maybe.Known<LearnedReader>(LearnedReader reader)
                ? attributions.stream().map(reader.calibration()::apply).toList()
                : attributions;
    }

    private static boolean isRemark(Span cue, NavigableMap<Integer, Span> remarks) {
        Map.Entry<Integer, Span> before = remarks.lowerEntry(cue.end());
        return before != null && before.getValue().overlaps(cue);
    }

    private List<Problem> problems(Report report, Prose prose) {
        return Stream.of(standing, English.problems(report, prose), LongSentences.problems(prose))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Span> mentions(List<Verifications.Check> checks) {
        return checks.stream().flatMap(check -> check.by().toList().stream()).toList();
    }

    private static Maybe<SourceId> only(List<SourceId> ids) {
        return ids.isEmpty() ? Maybe.unknown() : Maybe.known(ids.getFirst());
    }
}
