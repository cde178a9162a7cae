package sayso.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.text.Span;

/// All that a page marks of a reading.
final class Marks {
    private Marks() {}

    /// The marks of statements with their sources and cues, of figures and verifications; outer statements first.
    static List<Mark> of(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        Map<StatementId, Integer> depths = depths(reading.statements());
        reading.statements().stream()
                .sorted(Comparator.comparingInt(each -> depths.getOrDefault(each.id(), 0)))
                .forEach(each -> add(marks, each));
        reading.figures().forEach(each -> marks.add(new Mark(each.id().toString(), MarkKind.FIGURE, each.span(), 0)));
        for (int place = 0; place < reading.verifications().size(); place++) {
            Span span = reading.verifications().get(place).span();
            marks.add(new Mark(verification(place), MarkKind.VERIFICATION, span, 0));
        }
        return marks;
    }

    /// How pages and the command line name the verification at this place of the reading: "V1" is the first.
    static String verification(int place) {
        return "V" + (place + 1);
    }

    private static void add(List<Mark> marks, Statement statement) {
        String id = statement.id().toString();
        List<Span> content = statement.wording().content();
        for (int part = 0; part < content.size(); part++) {
            marks.add(new Mark(id, MarkKind.CONTENT, content.get(part), part));
        }
        add(marks, id, MarkKind.SOURCE, statement.wording().source());
        add(marks, id, MarkKind.CUE, statement.wording().cue());
    }

    private static void add(List<Mark> marks, String id, MarkKind kind, Maybe<Span> span) {
        span.toList().stream().filter(each -> !each.isEmpty()).forEach(each -> marks.add(new Mark(id, kind, each, 0)));
    }

    private static Map<StatementId, Integer> depths(List<Statement> statements) {
        Map<StatementId, StatementId> around = new HashMap<>();
        statements.forEach(each -> each.within().toList().forEach(outer -> around.put(each.id(), outer)));
        Map<StatementId, Integer> depths = new HashMap<>();
        for (Statement each : statements) {
            List<StatementId> way = new ArrayList<>();
            StatementId at = each.id();
            while (!depths.containsKey(at) && around.containsKey(at)) {
                way.add(at);
                at = around.getOrDefault(at, at);
            }
            int depth = depths.getOrDefault(at, 0);
            for (StatementId inner : way.reversed()) {
                depths.put(inner, ++depth);
            }
        }
        return depths;
    }
}
