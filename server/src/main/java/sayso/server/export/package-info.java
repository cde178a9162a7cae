/// What the ledger holds as files for other programs.
/// - May use: `sayso.ledger`, `sayso.ledger.export`, `sayso.ledger.kept`, `sayso.reading`, `sayso.server.web`.
/// - Never: holds more than one report at a time, changes the ledger.
@org.jspecify.annotations.NullMarked
package sayso.server.export;
