package sayso.server.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import sayso.reading.Maybe;
import sayso.server.account.Account;
import sayso.server.account.Role;
import sayso.server.account.Token;

/// What `/accounts` shows.
///
/// @param own the account of who looks
/// @param made the token that was just made, which is shown once; "" else
/// @param now tells which tokens are worth nothing any more
public record AccountsPage(List<Account> accounts, List<Token> tokens, String own, String made, Instant now) {
    public AccountsPage {
        accounts = List.copyOf(accounts);
        tokens = List.copyOf(tokens);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public String day(Instant when) {
        return LocalDate.ofInstant(when, ZoneOffset.UTC).toString();
    }

    public String used(Token token) {
        return token.used().map(this::day).or("never");
    }

    public String expires(Token token) {
        String day = token.expires().map(this::day).or("never");
        return token.isExpired(now) ? "ran out on " + day : day;
    }

    /// "2026-11-23 22:05:09": moments of the audit log are told to the second, of UTC.
    static String moment(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", "");
    }

    static Maybe<Role> role(Maybe<String> code) {
        return switch (code) {
            case Maybe.Known<String>(String known) -> Role.parse(known);
            case Maybe.Unknown<String>() -> Maybe.unknown();
        };
    }
}
