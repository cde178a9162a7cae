package sayso.server.listing;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
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
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Filters;
import sayso.server.web.Link;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// `/search`: statements, what was added last first, with what the answers are like.
///
/// @param next a link to the next page; "" on the last
public record SearchPage(Question question, List<Answer> answers, Facets facets, List<Facet> choices, String next) {
    private static final int SHOWN = 20;
    /// Facets are counted among so many answers, which does not take long in whatever ledger.
    private static final int COUNTED = 1_000;

    public SearchPage {
        answers = List.copyOf(answers);
        choices = List.copyOf(choices);
    }

    static List<Route> routes(Ledger ledger, Pages pages) {
        return List.of(Route.get("/search", Access.READER, context -> show(context, ledger, pages)));
    }

    private static void show(Context context, Ledger ledger, Pages pages) {
        Question question = question(context);
        Link here = link(question);
        List<Hit> hits = ledger.find(question, after(context), SHOWN + 1);
        String next = hits.size() > SHOWN
                ? here.with("after", hits.get(SHOWN - 1).place()).toString()
                : "";
        Facets facets = ledger.facets(question, COUNTED);
        pages.show(
                context,
                "search.jte",
                "Search",
                new SearchPage(
                        question,
                        Answer.of(hits.subList(0, Math.min(SHOWN, hits.size()))),
                        facets,
                        choices(facets, question, here),
                        next));
    }

    private static Question question(Context context) {
        Maybe<String> entry = Filters.words(context, "entry");
        if (entry.isKnownAnd(id -> !id.matches("E[1-9][0-9]{0,17}"))) {
            throw Asked.bad("entry", "“" + entry.or("") + "” is no source", "write it as E41, or leave it out");
        }
        return Question.everything()
                .withWords(Filters.words(context, "q").or(""))
                .withSource(Filters.words(context, "source").or(""))
                .withKind(Filters.coded(context, "kind", Kind.class))
                .withStance(Filters.coded(context, "stance", Stance.class))
                .withForm(Filters.coded(context, "form", Form.class))
                .withStatus(Filters.coded(context, "status", Status.class))
                .withPublisher(Filters.words(context, "publisher"))
                .withDays(Filters.day(context, "from"), Filters.day(context, "to"))
                .withEntry(entry);
    }

    private static long after(Context context) {
        String after = Filters.words(context, "after").or("");
        if (after.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw Asked.bad("after", "“" + after + "” is no place in a list", "begin with the first page");
        }
        return Long.parseLong(after);
    }

    private static Link link(Question question) {
        return Link.to("/search")
                .with("q", question.words())
                .with("source", question.source())
                .with("kind", code(question.kind()))
                .with("stance", code(question.stance()))
                .with("form", code(question.form()))
                .with("status", code(question.status()))
                .with("publisher", question.publisher().or(""))
                .with("from", day(question.from()))
                .with("to", day(question.to()))
                .with("entry", question.entry().or(""));
    }

    private static List<Facet> choices(Facets facets, Question question, Link here) {
        return List.of(
                Facet.of("Kind of source", "kind", facets.kinds(), Kind::code, code(question.kind()), here),
                Facet.of("Stance", "stance", facets.stances(), Stance::code, code(question.stance()), here),
                Facet.of("Form", "form", facets.forms(), Form::code, code(question.form()), here),
                Facet.of(
                        "Publisher",
                        "publisher",
                        facets.publishers(),
                        name -> name,
                        question.publisher().or(""),
                        here));
    }

    /// Whether nothing was asked for: then an empty answer is an empty ledger.
    public boolean isUnasked() {
        return link(question).parameters().isEmpty();
    }

    /// The code of what is asked for; "" without.
    public static String code(Maybe<? extends Coded> asked) {
        return asked.map(Coded::code).or("");
    }

    /// The day that is asked for; "" without.
    public static String day(Maybe<LocalDate> asked) {
        return asked.map(LocalDate::toString).or("");
    }

    /// The words that were looked for.
    public Terms terms() {
        return new Terms(question.words() + " " + question.source());
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    public List<Form> forms() {
        return List.of(Form.values());
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }
}
