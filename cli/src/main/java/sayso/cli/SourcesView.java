package sayso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.Wording;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.server.phrase.StanceVerbs;
import sayso.server.phrase.When;
import sayso.text.Span;

/// By source, in order of first word: who it is, then what they say, how, through whom and when.
final class SourcesView {
    /// Room for the longest stance, "estimates", between two columns of edge and two of space.
    private static final int COLUMN = 13;

    private final Reading reading;
    private final Page page;
    private final boolean explain;

    SourcesView(Reading reading, Page page, boolean explain) {
        this.reading = reading;
        this.page = page;
        this.explain = explain;
    }

    void show() {
        if (reading.statements().isEmpty()) {
            page.gap().text(0, "No statement of anybody was found.");
            return;
        }
        bySource().forEach(this::group);
    }

    private Map<List<SourceId>, List<Statement>> bySource() {
        Map<List<SourceId>, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            if (!statement.basis().who().isEmpty()) {
                groups.computeIfAbsent(statement.basis().who(), _ -> new ArrayList<>())
                        .add(statement);
            }
        }
        List<Statement> nobodys = reading.statements().stream()
                .filter(each -> each.basis().who().isEmpty())
                .toList();
        if (!nobodys.isEmpty()) {
            groups.put(List.of(), nobodys);
        }
        return groups;
    }

    private void group(List<SourceId> who, List<Statement> statements) {
        page.gap();
        List<SourceId> shared = sharedRelays(statements);
        header(who, shared);
        List<Statement> passedOn =
                statements.stream().filter(this::onlyPassesOn).toList();
        for (Statement statement : statements) {
            if (!passedOn.contains(statement)) {
                statement(statement, shared.isEmpty());
            }
        }
        if (!passedOn.isEmpty()) {
            page.beside(Stance.RELAYS.code(), page.ink()::strong, COLUMN, passedOn(passedOn));
        }
    }

    /// The relays that all have in common; none where they differ.
    private static List<SourceId> sharedRelays(List<Statement> statements) {
        List<SourceId> first = statements.getFirst().basis().via();
        return statements.stream().allMatch(each -> each.basis().via().equals(first)) ? first : List.of();
    }

    private void header(List<SourceId> who, List<SourceId> relays) {
        String names = who.isEmpty() ? "Nobody named" : names(who);
        String more = about(who) + (relays.isEmpty() ? "" : Phrases.DOT + "through " + names(relays));
        List<String> lines = Wrap.lines(names + more, page.width());
        String first = lines.getFirst();
        page.line(
                first.startsWith(names)
                        ? page.ink().name(names) + first.substring(names.length())
                        : page.ink().name(first));
        lines.stream().skip(1).forEach(page::line);
    }

    private String about(List<SourceId> who) {
        return who.stream()
                .map(reading::source)
                .map(source -> Phrases.DOT
                        + kind(source)
                        + source.description()
                                .map(words -> ", " + Shown.text(words))
                                .or(""))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String kind(Source source) {
        return source.kind().code().replace('-', ' ');
    }

    private void statement(Statement statement, boolean withRelays) {
        page.beside(statement.stance().code(), page.ink()::strong, COLUMN, content(statement.wording()));
        List<String> notes = new ArrayList<>(cue(statement));
        if (withRelays && !statement.basis().via().isEmpty()) {
            notes.add("through " + names(statement.basis().via()));
        }
        if (statement.wording().to() instanceof Maybe.Known<Span>(Span to)) {
            notes.add("to " + quote(to));
        }
        notes.addAll(statement.said().map(When::words).toList());
        if (explain) {
            notes.add(Phrases.finding(statement.finding()));
        }
        if (!notes.isEmpty()) {
            page.text(page.column(COLUMN), String.join(Phrases.DOT, notes), page.ink()::faint);
        }
    }

    private List<String> cue(Statement statement) {
        return statement.wording().cue().map(this::quote).toList().stream()
                .filter(words -> StanceVerbs.tellsMore(words, statement.stance()))
                .map(words -> "“" + words + "”")
                .toList();
    }

    /// What a relay passes on stands under whose word it is: there it is not shown again, unless rules are asked
    /// for.
    private boolean onlyPassesOn(Statement statement) {
        return !explain
                && statement.stance() == Stance.RELAYS
                && !passedOnBy(statement).isEmpty();
    }

    private List<Statement> passedOnBy(Statement relay) {
        Span whole = relay.wording().extent();
        return reading.statements().stream()
                .filter(each -> whole.contains(each.wording().extent()))
                .filter(each -> !each.basis().who().equals(relay.basis().who()))
                .filter(each -> each.basis().via().containsAll(relay.basis().who()))
                .toList();
    }

    private String passedOn(List<Statement> relays) {
        Map<List<SourceId>, Long> counts = relays.stream()
                .flatMap(relay -> passedOnBy(relay).stream())
                .distinct()
                .collect(Collectors.groupingBy(each -> each.basis().who(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> (entry.getKey().isEmpty() ? "nobody named" : names(entry.getKey())) + " ("
                        + Phrases.plural(entry.getValue(), "statement") + ")")
                .collect(Collectors.joining(", "));
    }

    private String content(Wording wording) {
        return wording.content().stream().map(this::quote).collect(Collectors.joining(" … "));
    }

    private String names(List<SourceId> ids) {
        return Phrases.list(ids.stream()
                .map(reading::source)
                .map(source -> Shown.text(source.name()))
                .toList());
    }

    private String quote(Span span) {
        return Shown.text(span.of(reading.report().text()));
    }
}
