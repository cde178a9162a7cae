package sayso.server.api;

import io.javalin.http.Context;
import java.util.function.Function;
import sayso.json.Json;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Facets;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Question;
import sayso.reading.Coded;
import sayso.reading.Form;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Status;
import sayso.server.adding.Asking;
import sayso.server.web.Asked;
import sayso.server.web.Filters;

/// Finding statements, and what those that are found are like.
final class StatementRoutes {
    /// Facets are counted among so many answers, which does not take long in whatever ledger.
    private static final int COUNTED = 1_000;

    private final Ledger ledger;

    StatementRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    void find(Context context) {
        Question question = question(context);
        Cursor cursor = Cursor.of(context, "statements", Long.MAX_VALUE);
        cursor.send(context, ledger.find(question, cursor.after(), cursor.wanted()), Hit::place, Shapes::hit);
    }

    void facets(Context context) {
        Facets facets = ledger.facets(question(context), COUNTED);
        Replies.send(
                context,
                new Fields()
                        .with("answers", facets.answers())
                        .with("whole", facets.whole())
                        .withAll("kinds", facets.kinds(), each -> tally(each, Coded::code))
                        .withAll("stances", facets.stances(), each -> tally(each, Coded::code))
                        .withAll("forms", facets.forms(), each -> tally(each, Coded::code))
                        .withAll("publishers", facets.publishers(), each -> tally(each, name -> name))
                        .json());
    }

    private static <T> Json tally(Facets.Tally<T> tally, Function<? super T, String> code) {
        return new Fields()
                .with("value", code.apply(tally.value()))
                .with("answers", tally.answers())
                .json();
    }

    private static Question question(Context context) {
        Maybe<String> entry = Filters.words(context, "entry");
        if (entry.isKnownAnd(id -> !id.matches("E[1-9][0-9]{0,17}"))) {
            throw Asked.bad("entry", "this is no id of a source", "write it as E41, or leave it out");
        }
        return Question.everything()
                .withWords(Filters.words(context, "q").or(""))
                .withSource(Filters.words(context, "source").or(""))
                .withKind(LedgerRoutes.coded(context, "kind", Kind.class))
                .withStance(LedgerRoutes.coded(context, "stance", Stance.class))
                .withForm(LedgerRoutes.coded(context, "form", Form.class))
                .withPublisher(Filters.words(context, "publisher"))
                .withDays(
                        Asking.day("from", Asked.query(context, "from")), Asking.day("to", Asked.query(context, "to")))
                .withStatus(LedgerRoutes.coded(context, "status", Status.class))
                .withEntry(entry);
    }
}
