package sayso.trials.scale;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sayso.reading.Basis;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Interval;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Status;
import sayso.reading.Timex;
import sayso.reading.Verification;
import sayso.reading.Wording;
import sayso.text.Span;

/// Sets a draft as text, and notes what a reader would read out of it on the way.
final class Setting {
    private static final int LINES_IN_A_PARAGRAPH = 2;

    private final StringBuilder text = new StringBuilder();
    private final Map<Voice, List<Span>> voices = new LinkedHashMap<>();
    private final List<Voice> order = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<DateExpression> dates = new ArrayList<>();
    private final List<Verification> verifications = new ArrayList<>();

    private Setting() {}

    static Reading of(Draft draft) {
        Setting setting = new Setting();
        for (int at = 0; at < draft.lines().size(); at++) {
            setting.text.append(at == 0 ? "" : at % LINES_IN_A_PARAGRAPH == 0 ? "\n\n" : " ");
            setting.set(draft.lines().get(at));
        }
        return setting.reading(draft);
    }

    private Reading reading(Draft draft) {
        Report report = new Report(text.append('\n').toString(), draft.masthead());
        List<Source> sources = order.stream()
                .map(voice -> new Source(
                        id(voice),
                        voice.name(),
                        voice.kind(),
                        voice.description(),
                        voices.getOrDefault(voice, List.of())))
                .toList();
        return new Reading(report, sources, statements, figures, dates, verifications, List.of());
    }

    private void set(Line line) {
        switch (line) {
            case Line.Said said -> set(said);
            case Line.Own(String words, List<Tally> tally) -> {
                put(capital(words));
                tally.forEach(each -> set(each, Maybe.unknown(), Basis.ownVoice()));
                put(".");
            }
            case Line.Unchecked() -> {
                Span span = put("The claim could not be independently verified");
                put(".");
                verifications.add(new Verification(
                        span,
                        Status.NOT_VERIFIED,
                        Maybe.unknown(),
                        Maybe.unknown(),
                        statements.isEmpty()
                                ? List.of()
                                : List.of(statements.getLast().id()),
                        finding()));
            }
        }
    }

    private void set(Line.Said said) {
        StatementId id = new StatementId(statements.size() + 1);
        List<SourceId> via = said.via().stream().map(this::id).toList();
        Basis basis = new Basis(List.of(id(said.who())), via);
        put(said.quoted() ? "“" : "");
        int start = text.length();
        put(capital(said.words()));
        said.tally().forEach(each -> set(each, Maybe.known(id), basis));
        said.day().forEach(this::set);
        Span content = new Span(start, text.length());
        put(said.quoted() ? ",” " : ", ");
        boolean shortly = !said.who().also().isEmpty() && statements.size() % 2 == 1;
        Span source = put(shortly ? said.who().also() : said.who().name());
        voices.computeIfAbsent(said.who(), _ -> new ArrayList<>()).add(source);
        put(" ");
        Span cue = put(said.quoted() ? "told reporters" : "said");
        put(".");
        statements.add(new Statement(
                id,
                said.quoted() ? Form.DIRECT : Form.INDIRECT,
                said.stance(),
                new Wording(List.of(content), Maybe.known(cue), Maybe.known(source), Maybe.unknown(), List.of()),
                basis,
                Maybe.unknown(),
                Maybe.unknown(),
                finding()));
    }

    private void set(Tally tally, Maybe<StatementId> statement, Basis basis) {
        put(" ");
        Span span = put(tally.words());
        put(" " + tally.counted().population().or("people"));
        figures.add(new Figure(
                new FigureId(figures.size() + 1),
                span,
                tally.count(),
                tally.counted(),
                statement,
                basis,
                Maybe.unknown(),
                finding()));
    }

    private void set(LocalDate day) {
        put(" on ");
        Span span = put(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        dates.add(new DateExpression(
                span,
                DateType.DATE,
                new Timex(day.toString()),
                Maybe.known(new Interval(day, day)),
                Maybe.known("published"),
                finding()));
    }

    private SourceId id(Voice voice) {
        if (!order.contains(voice)) {
            order.add(voice);
        }
        return new SourceId(order.indexOf(voice) + 1);
    }

    private Span put(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Finding finding() {
        return new Finding(0.9, Maybe.unknown());
    }
}
