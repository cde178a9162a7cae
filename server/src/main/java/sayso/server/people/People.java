package sayso.server.people;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;
import sayso.server.account.Deed;
import sayso.server.account.Doer;
import sayso.server.account.Role;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;
import sayso.server.web.Refusal;
import sayso.server.web.Route;

/// `/accounts` and `/audit`, for admins.
public final class People {
    private static final String PATH = "/accounts";
    private static final int SEE_OTHER = 303;
    private static final int SHOWN = 100;
    private static final int MOST_DAYS = 3_660;

    private final Accounts accounts;
    private final InstantSource clock;
    private final Pages pages;

    public People(Accounts accounts, InstantSource clock, Pages pages) {
        this.accounts = accounts;
        this.clock = clock;
        this.pages = pages;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.ADMIN, context -> show(context, "")),
                Route.post(PATH, Access.ADMIN, this::add),
                Route.post(PATH + "/role", Access.ADMIN, this::setRole),
                Route.post(PATH + "/password", Access.ADMIN, this::setPassword),
                Route.post(PATH + "/remove", Access.ADMIN, this::remove),
                Route.post(PATH + "/tokens", Access.ADMIN, this::makeToken),
                Route.post(PATH + "/tokens/revoke", Access.ADMIN, this::revoke),
                Route.get("/audit", Access.ADMIN, this::audit));
    }

    private void show(Context context, String made) {
        String own = Asked.visitor(context).shownName();
        AccountsPage page = new AccountsPage(accounts.list(), accounts.tokens().list(), own, made, clock.instant());
        pages.show(context, "accounts.jte", "Accounts", page);
    }

    private void add(Context context) throws ReportException {
        accounts.add(name(context), role(context), password(context), doer(context));
        done(context);
    }

    private void setRole(Context context) throws ReportException {
        accounts.setRole(notOwn(context), role(context), doer(context));
        done(context);
    }

    private void setPassword(Context context) throws ReportException {
        accounts.setPassword(name(context), password(context), doer(context));
        done(context);
    }

    private void remove(Context context) throws ReportException {
        accounts.remove(notOwn(context), doer(context));
        done(context);
    }

    /// The answer is the page itself: the token is in it, and in no other.
    private void makeToken(Context context) throws ReportException {
        Maybe<Duration> lasts = days(context).map(Duration::ofDays);
        String token = accounts.tokens().make(name(context), role(context), lasts, doer(context));
        Asked.tell(context);
        show(context, token);
    }

    private void revoke(Context context) throws ReportException {
        Precautions.needAccounts(accounts);
        accounts.tokens().revoke(field(context, "name"), doer(context));
        done(context);
    }

    private void audit(Context context) {
        Maybe<String> before = Asked.query(context, "before");
        if (before.isKnownAnd(text -> !text.matches("[0-9]{1,18}"))) {
            throw Asked.bad("before", "this is no line of the audit log", "leave it out for the newest");
        }
        long from = before.map(Long::valueOf).or(Long.MAX_VALUE);
        List<Deed> deeds = accounts.log().newest(from, SHOWN + 1);
        boolean hasMore = deeds.size() > SHOWN;
        pages.show(
                context, "audit.jte", "Audit log", new AuditPage(hasMore ? deeds.subList(0, SHOWN) : deeds, hasMore));
    }

    private static void done(Context context) {
        Asked.tell(context);
        context.status(SEE_OTHER).header("Location", PATH);
    }

    private String name(Context context) {
        Precautions.needAccounts(accounts);
        return field(context, "name");
    }

    /// Nobody locks themselves out.
    private String notOwn(Context context) {
        String name = name(context);
        Precautions.needAnother(accounts, context, name);
        return name;
    }

    private static Role role(Context context) {
        return switch (AccountsPage.role(Asked.form(context, "role"))) {
            case Maybe.Known<Role>(Role role) -> role;
            case Maybe.Unknown<Role>() -> throw Asked.bad("role", "there is no such role", "reader, editor or admin");
        };
    }

    private static Maybe<Integer> days(Context context) {
        return Asked.form(context, "days").map(text -> {
            int days = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
            if (days < 1 || days > MOST_DAYS) {
                throw Asked.bad("days", "this is no number from 1 to " + MOST_DAYS, "leave it out for no end");
            }
            return days;
        });
    }

    private static String field(Context context, String name) {
        return switch (Asked.form(context, name)) {
            case Maybe.Known<String>(String text) -> text;
            case Maybe.Unknown<String>() -> throw missing(name);
        };
    }

    /// As it was typed: spaces may belong to it.
    private static String password(Context context) {
        String password = context.formParam("password");
        if (password == null) {
            throw missing("password");
        }
        return password;
    }

    private static Refusal missing(String field) {
        return Asked.bad(field, "this is missing", "fill it in");
    }

    private static Doer doer(Context context) {
        return new Doer(Asked.visitor(context).shownName(), Asked.address(context));
    }
}
