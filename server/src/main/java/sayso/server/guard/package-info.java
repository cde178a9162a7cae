/// Decides who a visitor is and what they may do, before any page or answer is made.
/// - May use: `sayso.reading`, `sayso.server.web`.
/// - Never: opens the ledger, writes pages.
@org.jspecify.annotations.NullMarked
package sayso.server.guard;
