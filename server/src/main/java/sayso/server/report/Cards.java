package sayso.server.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.reading.Basis;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Finding;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Verification;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;
import sayso.server.phrase.When;
import sayso.text.Span;

/// Says of every item of a reading what a page tells of it.
final class Cards {
    private static final int QUOTE = 220;

    private final Reading reading;
    private final Names names;
    private final Set<String> shown;
    private final Map<List<SourceId>, String> colours = new HashMap<>();
    private final Map<ItemId, List<String>> checks = new HashMap<>();

    /// @param shown the items that are marked in the text
    Cards(Reading reading, Set<String> shown) {
        this.reading = reading;
        this.names = new Names(reading);
        this.shown = Set.copyOf(shown);
        reading.statements().forEach(each -> colour(each.basis()));
        reading.figures().forEach(each -> colour(each.basis()));
        for (int place = 0; place < reading.verifications().size(); place++) {
            Verification each = reading.verifications().get(place);
            String note = each.status().code().replace('-', ' ') + " (" + Marks.verification(place) + ")";
            each.concerns()
                    .forEach(item ->
                            checks.computeIfAbsent(item, _ -> new ArrayList<>()).add(note));
        }
    }

    /// How each item is marked.
    Map<String, Look> looks() {
        Map<String, Look> looks = new HashMap<>();
        reading.statements().forEach(each -> looks.put(each.id().toString(), look(each)));
        reading.figures().forEach(each -> looks.put(each.id().toString(), look(each)));
        for (int place = 0; place < reading.verifications().size(); place++) {
            looks.put(Marks.verification(place), look(reading.verifications().get(place), place));
        }
        return looks;
    }

    /// By whose word it is, in the order of the text; what rests on nobody named comes last.
    List<Voice> voices(Map<SourceId, String> entries) {
        Map<List<SourceId>, List<Card>> cards = new LinkedHashMap<>();
        List<Card> nobodys = new ArrayList<>();
        for (Statement each : reading.statements()) {
            List<SourceId> who = each.basis().who();
            (who.isEmpty() ? nobodys : cards.computeIfAbsent(who, _ -> new ArrayList<>())).add(card(each));
        }
        if (!nobodys.isEmpty()) {
            cards.put(List.of(), nobodys);
        }
        List<Voice> voices = new ArrayList<>();
        cards.forEach((who, all) -> voices.add(voice(who, all, entries)));
        return voices;
    }

    List<Card> figures() {
        return reading.figures().stream().map(this::card).toList();
    }

    List<Card> verifications() {
        List<Card> cards = new ArrayList<>();
        for (int place = 0; place < reading.verifications().size(); place++) {
            cards.add(card(reading.verifications().get(place), place));
        }
        return cards;
    }

    private Voice voice(List<SourceId> who, List<Card> cards, Map<SourceId, String> entries) {
        String about = who.stream().map(names::about).distinct().collect(Collectors.joining("; "));
        String name = names.list(who);
        return new Voice(
                who.isEmpty() ? "S0" : who.stream().map(SourceId::toString).collect(Collectors.joining("-")),
                who.stream().map(SourceId::toString).toList(),
                who.isEmpty() ? "Nobody named" : name,
                about,
                colour(who),
                who.size() == 1 ? entries.getOrDefault(who.getFirst(), "") : "",
                cards);
    }

    Card card(Statement statement) {
        String id = statement.id().toString();
        return new Card(
                id, look(statement), statement.stance().code(), quote(statement), notes(statement), shown.contains(id));
    }

    Card card(Figure figure) {
        String id = figure.id().toString();
        return new Card(id, look(figure), count(figure), words(figure.span()), notes(figure), shown.contains(id));
    }

    Card card(Verification check, int place) {
        String id = Marks.verification(place);
        List<String> notes = new ArrayList<>();
        check.by().toList().forEach(by -> notes.add("by " + names.name(by)));
        if (!check.concerns().isEmpty()) {
            notes.add("bears on "
                    + check.concerns().stream().map(ItemId::toString).collect(Collectors.joining(", ")));
        }
        notes.addAll(finding(check.finding()));
        String status = check.status().code().replace('-', ' ');
        return new Card(id, look(check, place), status, words(check.span()), notes, shown.contains(id));
    }

    private Look look(Statement statement) {
        Basis basis = statement.basis();
        String lead = names.word(basis) + ": " + statement.stance().code();
        return new Look(
                colour(basis.who()),
                tag(basis.who()),
                statement.id() + ": " + names.list(basis.who()) + " "
                        + statement.stance().code(),
                statement.id() + " · " + lead + said(statement) + " · "
                        + String.join(" · ", finding(statement.finding())));
    }

    private Look look(Figure figure) {
        String word = word(figure);
        String about = figure.id() + " · " + count(figure) + " · " + word + " · "
                + String.join(" · ", finding(figure.finding()));
        return new Look(colour(figure.basis().who()), "", figure.id() + ": " + count(figure), about);
    }

    private Look look(Verification check, int place) {
        String status = check.status().code().replace('-', ' ');
        String id = Marks.verification(place);
        String about = id + " · " + status + " · " + String.join(" · ", finding(check.finding()));
        return new Look("none", "", id + ": " + status, about);
    }

    private List<String> notes(Statement statement) {
        List<String> notes = new ArrayList<>();
        if (!statement.basis().via().isEmpty()) {
            notes.add("through " + names.list(statement.basis().via()));
        }
        statement.wording().to().toList().forEach(to -> notes.add("to " + words(to)));
        statement.said().toList().forEach(when -> notes.add("said " + When.words(when)));
        statement.within().toList().forEach(outer -> notes.add("inside " + outer));
        notes.addAll(checks.getOrDefault(statement.id(), List.of()));
        notes.add(statement.form().code());
        notes.addAll(finding(statement.finding()));
        return notes;
    }

    private List<String> notes(Figure figure) {
        List<String> notes = new ArrayList<>();
        figure.counted().population().toList().forEach(who -> notes.add(Shown.text(who)));
        figure.counted().place().toList().forEach(where -> notes.add("in " + Shown.text(where)));
        figure.counted().asOf().toList().forEach(when -> notes.add("as of " + When.words(when)));
        notes.add(word(figure));
        if (figure.statement() instanceof Maybe.Known<StatementId>(StatementId carrier)) {
            notes.add("in " + carrier);
        }
        if (figure.partOf() instanceof Maybe.Known<FigureId>(FigureId whole)) {
            notes.add("part of " + whole);
        }
        notes.addAll(checks.getOrDefault(figure.id(), List.of()));
        notes.addAll(finding(figure.finding()));
        return notes;
    }

    private String said(Statement statement) {
        return statement.said().map(when -> " · " + When.words(when)).or("");
    }

    /// Carried by nobody's statement: a figure of somebody unnamed is still not the publisher's.
    private String word(Figure figure) {
        Basis basis = figure.basis();
        boolean own = basis.equals(Basis.ownVoice()) && !figure.statement().isKnown();
        return own ? "own voice" : names.word(basis);
    }

    private String count(Figure figure) {
        String measure = switch (figure.counted().measure()) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, CAPTURED, DETAINED, DISPLACED, DEPLOYED ->
                figure.counted().measure().code();
            case OTHER -> "counted";
        };
        return Phrases.count(figure.count(), words(figure.span())) + " " + measure;
    }

    private static List<String> finding(Finding finding) {
        List<String> notes = new ArrayList<>();
        notes.add("confidence " + Phrases.confidence(finding.confidence()));
        finding.rule().toList().forEach(rule -> notes.add("rule " + rule));
        return notes;
    }

    private String quote(Statement statement) {
        StringBuilder quote = new StringBuilder();
        for (Span part : statement.wording().content()) {
            if (quote.length() > QUOTE) {
                break;
            }
            quote.append(quote.isEmpty() ? "" : " … ").append(words(part));
        }
        return clipped(quote.toString());
    }

    private String words(Span span) {
        String text = reading.report().text();
        return clipped(Shown.text(text.substring(span.start(), Math.min(span.end(), span.start() + 2 * QUOTE))));
    }

    private static String clipped(String words) {
        if (words.length() <= QUOTE) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(QUOTE - 1)) ? QUOTE - 1 : QUOTE;
        return words.substring(0, end) + "…";
    }

    private static String tag(List<SourceId> who) {
        return who.isEmpty() ? "–" : who.stream().map(SourceId::toString).collect(Collectors.joining("+"));
    }

    private void colour(Basis basis) {
        if (!basis.who().isEmpty() && !colours.containsKey(basis.who())) {
            colours.put(basis.who(), Look.colour(colours.size()));
        }
    }

    private String colour(List<SourceId> who) {
        return colours.getOrDefault(who, "none");
    }
}
