package sayso.server.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import sayso.json.Json;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.account.Account;
import sayso.server.account.Accounts;
import sayso.server.account.Deed;
import sayso.server.account.Doer;
import sayso.server.account.Role;
import sayso.server.account.Token;
import sayso.server.people.Precautions;
import sayso.server.web.Asked;

/// Accounts, tokens and the audit log, for admins. The accounts tell the log themselves what is done to them.
final class PeopleRoutes {
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final long MOST_DAYS = 3_660;

    private final Accounts accounts;
    private final InstantSource clock;

    PeopleRoutes(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    void list(Context context) {
        Replies.send(
                context,
                new Fields()
                        .withAll("items", accounts.list(), PeopleRoutes::account)
                        .json());
    }

    void add(Context context) throws ReportException {
        Precautions.needAccounts(accounts);
        Json body = Bodies.object(context);
        String name = Bodies.need(body, "name");
        Role role = role(body);
        accounts.add(name, role, Bodies.need(body, "password"), doer(context));
        String kept = accounts.named(name).or(name);
        done(context, CREATED);
        Replies.json(
                context,
                new Fields().with("name", kept).with("role", role.code()).json().write());
    }

    void setRole(Context context) throws ReportException {
        accounts.setRole(notOwn(context), role(Bodies.object(context)), doer(context));
        done(context, NO_CONTENT);
    }

    void setPassword(Context context) throws ReportException {
        Precautions.needAccounts(accounts);
        String password = Bodies.need(Bodies.object(context), "password");
        accounts.setPassword(context.pathParam("name"), password, doer(context));
        done(context, NO_CONTENT);
    }

    void remove(Context context) throws ReportException {
        accounts.remove(notOwn(context), doer(context));
        done(context, NO_CONTENT);
    }

    void tokens(Context context) {
        Replies.send(
                context,
                new Fields()
                        .withAll("items", accounts.tokens().list(), this::token)
                        .json());
    }

    /// The answer holds the token; no other does.
    void makeToken(Context context) throws ReportException {
        Precautions.needAccounts(accounts);
        Json body = Bodies.object(context);
        Role role = role(body);
        String name = Bodies.need(body, "name");
        String secret = accounts.tokens().make(name, role, days(body).map(Duration::ofDays), doer(context));
        done(context, CREATED);
        context.header("Cache-Control", "no-store");
        Replies.json(
                context,
                new Fields()
                        .with("name", name)
                        .with("role", role.code())
                        .with("token", secret)
                        .json()
                        .write());
    }

    void revoke(Context context) throws ReportException {
        Precautions.needAccounts(accounts);
        accounts.tokens().revoke(context.pathParam("name"), doer(context));
        done(context, NO_CONTENT);
    }

    /// The newest first.
    void audit(Context context) {
        Cursor cursor = Cursor.of(context, "audit", Long.MAX_VALUE);
        cursor.send(context, accounts.log().newest(cursor.after(), cursor.wanted()), Deed::number, PeopleRoutes::deed);
    }

    private static void done(Context context, int status) {
        Asked.tell(context);
        context.status(status);
    }

    /// Nobody locks themselves out.
    private String notOwn(Context context) {
        Precautions.needAccounts(accounts);
        String name = context.pathParam("name");
        Precautions.needAnother(accounts, context, name);
        return name;
    }

    private static Role role(Json body) {
        return switch (Role.parse(Bodies.need(body, "role"))) {
            case Maybe.Known<Role>(Role role) -> role;
            case Maybe.Unknown<Role>() -> throw Asked.bad("role", "there is no such role", "reader, editor or admin");
        };
    }

    private static Maybe<Long> days(Json body) {
        Maybe<Long> days = body.whole("days");
        boolean isRight = days.map(each -> each >= 1 && each <= MOST_DAYS)
                .or(!body.member("days").isKnown());
        if (!isRight) {
            throw Asked.bad("days", "this is no number from 1 to " + MOST_DAYS, "leave it out for no end");
        }
        return days;
    }

    private static Doer doer(Context context) {
        return new Doer(Asked.visitor(context).shownName(), Asked.address(context));
    }

    private static Json account(Account account) {
        return new Fields()
                .with("name", account.name())
                .with("role", account.role().code())
                .with("made", account.made().toString())
                .json();
    }

    private Json token(Token token) {
        return new Fields()
                .with("name", token.name())
                .with("role", token.role().code())
                .with("made", token.made().toString())
                .with("used", token.used())
                .with("expires", token.expires())
                .with("expired", token.isExpired(clock.instant()))
                .json();
    }

    private static Json deed(Deed deed) {
        return new Fields()
                .with("number", deed.number())
                .with("when", deed.when().toString())
                .with("by", deed.doer().name())
                .with("from", deed.doer().origin())
                .with("what", deed.what())
                .with("subject", deed.subject())
                .with("outcome", deed.outcome())
                .json();
    }
}
