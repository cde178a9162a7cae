/// Who may come in and what they did: accounts, tokens, sessions, the audit log, all in one small file.
/// - May use: `sayso.reading`.
/// - Never: knows of requests, cookies or pages (`sayso.server.guard`); keeps a secret that can be read back.
@org.jspecify.annotations.NullMarked
package sayso.server.account;
