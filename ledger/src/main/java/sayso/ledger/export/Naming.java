package sayso.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sayso.reading.Basis;
import sayso.reading.Figure;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Verification;

/// Looks up what the ids of one reading stand for.
record Naming(Reading reading) {
    String text() {
        return reading.report().text();
    }

    List<String> sources(List<SourceId> ids, Function<Source, String> told) {
        return ids.stream().map(reading::source).map(told).toList();
    }

    /// "Kim Jong Un, according to KCNA": whose word it is, then the relays, the nearest to the publisher last.
    String onWhoseWord(Basis basis) {
        List<String> chain = new ArrayList<>();
        if (!basis.who().isEmpty()) {
            chain.add(String.join(" and ", sources(basis.who(), Source::name)));
        }
        chain.addAll(sources(basis.via(), Source::name).reversed());
        return String.join(", according to ", chain);
    }

    /// The codes of what the report says about the checking of `item`, each once.
    List<String> statuses(ItemId item) {
        return reading.verifications().stream()
                .filter(each -> each.concerns().contains(item))
                .map(Verification::status)
                .distinct()
                .map(status -> status.code())
                .toList();
    }

    /// The statement that carries `figure`.
    Maybe<Statement> carrier(Figure figure) {
        return figure.statement() instanceof Maybe.Known<StatementId>(StatementId id) ? statement(id) : Maybe.unknown();
    }

    /// The words of a statement; where a cue interrupts them, "…" stands for it.
    String words(Statement statement) {
        return String.join(
                " … ",
                statement.wording().content().stream()
                        .map(part -> part.of(text()))
                        .toList());
    }

    private Maybe<Statement> statement(StatementId id) {
        for (Statement each : reading.statements()) {
            if (each.id().equals(id)) {
                return Maybe.known(each);
            }
        }
        return Maybe.unknown();
    }
}
