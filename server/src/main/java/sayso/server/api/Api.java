package sayso.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import sayso.ledger.Ledger;
import sayso.server.account.Accounts;
import sayso.server.adding.JobEvents;
import sayso.server.adding.Jobs;
import sayso.server.reading.ReadingRoom;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;
import sayso.server.web.Route;

/// The routes of the API. `sayso-server/openapi.json` describes each; a test holds the two together.
public final class Api {
    private Api() {}

    public static List<Route> routes(Ledger ledger, ReadingRoom room, Jobs jobs, Pages pages) {
        return Stream.of(
                        reports(ledger, room),
                        found(ledger),
                        across(ledger),
                        adding(jobs),
                        new ApiDocument(pages).routes())
                .flatMap(List::stream)
                .toList();
    }

    /// Accounts, tokens and the audit log.
    public static List<Route> people(Accounts accounts, InstantSource clock) {
        PeopleRoutes people = new PeopleRoutes(accounts, clock);
        return List.of(
                admin("/accounts", people::list),
                Route.post(at("/accounts"), Access.ADMIN, people::add),
                Route.post(at("/accounts/{name}/role"), Access.ADMIN, people::setRole),
                Route.post(at("/accounts/{name}/password"), Access.ADMIN, people::setPassword),
                Route.delete(at("/accounts/{name}"), Access.ADMIN, people::remove),
                admin("/tokens", people::tokens),
                Route.post(at("/tokens"), Access.ADMIN, people::makeToken),
                Route.delete(at("/tokens/{name}"), Access.ADMIN, people::revoke),
                admin("/audit", people::audit));
    }

    private static List<Route> reports(Ledger ledger, ReadingRoom room) {
        ReportRoutes reports = new ReportRoutes(ledger);
        return List.of(
                Route.post(at("/read"), Access.READER, new ReadRoute(room)::read),
                get("/reports", reports::list),
                get("/reports/{id}", reports::reading),
                get("/reports/{id}/links", reports::links),
                Route.get(at("/reports/{id}/page"), Access.READER, reports::page),
                Route.delete(at("/reports/{id}"), Access.ADMIN, reports::delete),
                get("/reports/{id}/corrections", reports::corrections),
                Route.post(at("/reports/{id}/corrections"), Access.EDITOR, reports::correct),
                Route.post(at("/corrections/{number}/undo"), Access.EDITOR, reports::undo));
    }

    private static List<Route> found(Ledger ledger) {
        StatementRoutes statements = new StatementRoutes(ledger);
        FigureRoutes figures = new FigureRoutes(ledger);
        SourceRoutes sources = new SourceRoutes(ledger);
        ReviewRoute review = new ReviewRoute(ledger);
        return List.of(
                get("/statements", statements::find),
                get("/statements/facets", statements::facets),
                get("/figures", figures::figures),
                Route.get(at("/figures/chart"), Access.READER, figures::chart),
                get("/sources", sources::sources),
                get("/sources/{id}", sources::source),
                get("/sources/{id}/figures", sources::figures),
                get("/sources/{id}/reports", sources::reports),
                Route.post(at("/sources/{id}/merge"), Access.EDITOR, sources::merge),
                Route.post(at("/sources/{id}/split"), Access.EDITOR, sources::split),
                Route.get(at("/review"), Access.EDITOR, context -> json(context, review::list)));
    }

    private static List<Route> across(Ledger ledger) {
        LedgerRoutes across = new LedgerRoutes(ledger);
        return List.of(
                get("/stories", across::stories),
                get("/stories/{id}", across::story),
                get("/copies", across::copies),
                get("/copies/{id}", across::copyGroup),
                Route.post(at("/copies/{id}/split"), Access.EDITOR, across::split),
                Route.get(at("/export"), Access.READER, new ExportRoute(ledger)::export),
                get("/stats", across::stats),
                get("/log", across::log));
    }

    private static List<Route> adding(Jobs jobs) {
        JobRoutes routes = new JobRoutes(jobs);
        AboutRoute about = new AboutRoute(jobs.limits());
        return List.of(
                get("/about", about::about),
                Route.post(at("/add"), Access.EDITOR, routes::add),
                get("/jobs", routes::list),
                get("/jobs/{id}", routes::job),
                Route.get(at("/jobs/{id}/events"), Access.READER, context -> {
                    Replies.acceptable(context, "text/event-stream");
                    new JobEvents(jobs).stream(context);
                }),
                Route.post(at("/jobs/{id}/retry"), Access.EDITOR, routes::retry));
    }

    private static Route get(String path, Handler handler) {
        return Route.get(at(path), Access.READER, context -> json(context, handler));
    }

    private static Route admin(String path, Handler handler) {
        return Route.get(at(path), Access.ADMIN, context -> json(context, handler));
    }

    private static void json(Context context, Handler handler) throws Exception {
        Replies.acceptable(context, "application/json");
        handler.handle(context);
    }

    private static String at(String path) {
        return Asked.API + path;
    }
}
