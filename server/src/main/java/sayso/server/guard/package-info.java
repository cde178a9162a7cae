/// Decides who a visitor is and what they may do, before any page or answer is made; signing in and out.
/// - May use: `sayso.reading`, `sayso.server.account`, `sayso.server.web`.
/// - Never: opens the ledger.
@org.jspecify.annotations.NullMarked
package sayso.server.guard;
