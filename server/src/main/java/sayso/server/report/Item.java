package sayso.server.report;

import sayso.reading.Figure;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.Statement;
import sayso.reading.Verification;
import sayso.server.web.Asked;
import sayso.server.web.Refusal;

/// What a correction form is about.
sealed interface Item {
    record OfStatement(Statement statement) implements Item {}

    record OfFigure(Figure figure) implements Item {}

    record OfVerification(Verification verification, int place) implements Item {}

    record OfSource(Source source) implements Item {}

    record Published() implements Item {}

    record NewStatement() implements Item {}

    record NewFigure() implements Item {}

    /// Reads "A5", "F1", "V1", "S2", "published", "new-statement" or "new-figure".
    ///
    /// @throws Refusal with 400 if the reading has no such item
    static Item parse(Reading reading, String name) {
        return switch (name) {
            case "published" -> new Published();
            case "new-statement" -> new NewStatement();
            case "new-figure" -> new NewFigure();
            default -> present(reading, name);
        };
    }

    private static Item present(Reading reading, String name) {
        for (Statement each : reading.statements()) {
            if (each.id().toString().equals(name)) {
                return new OfStatement(each);
            }
        }
        for (Figure each : reading.figures()) {
            if (each.id().toString().equals(name)) {
                return new OfFigure(each);
            }
        }
        for (int place = 0; place < reading.verifications().size(); place++) {
            if (Marks.verification(place).equals(name)) {
                return new OfVerification(reading.verifications().get(place), place);
            }
        }
        for (Source each : reading.sources()) {
            if (each.id().toString().equals(name)) {
                return new OfSource(each);
            }
        }
        throw Asked.bad(
                "item", "the report has no item “" + name + "”", "somebody may have rejected it: load the page anew");
    }
}
