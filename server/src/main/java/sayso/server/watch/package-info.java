/// What those who run the server see of it: health, metrics, one log line a request.
/// - May use: `sayso.json`, `sayso.ledger`, `sayso.reading`, `sayso.server.web`.
/// - Never: tells anything of what a report says, or of what was asked for.
@org.jspecify.annotations.NullMarked
package sayso.server.watch;
