/// What every page and every answer of the API is made with: routes, visitors, templates, problems.
/// - May use: `sayso.json`, `sayso.reading`, `sayso.server.account`, `sayso.text`.
/// - Never: opens the ledger, decides who a visitor is (`sayso.server.guard`).
@org.jspecify.annotations.NullMarked
package sayso.server.web;
