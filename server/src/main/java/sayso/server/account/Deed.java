package sayso.server.account;

import java.time.Instant;

/// One line of the audit log.
///
/// @param number counts up
/// @param what "sign-in", "account made", "POST /reports/{id}/corrections"
/// @param subject whom or what it was done to; never text of a report, never a secret
/// @param outcome "done", "refused", or an HTTP status
public record Deed(long number, Instant when, Doer doer, String what, String subject, String outcome) {}
