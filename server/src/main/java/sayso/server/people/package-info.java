/// `/accounts` and `/audit`: who may come in, and who did what.
/// - May use: `sayso.reading`, `sayso.server.account`, `sayso.server.web`.
/// - Never: keeps or checks secrets (`sayso.server.account`); decides who may see this (`sayso.server.guard`).
@org.jspecify.annotations.NullMarked
package sayso.server.people;
