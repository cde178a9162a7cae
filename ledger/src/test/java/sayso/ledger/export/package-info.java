/// Tests of the exports, each read back by a parser that is not ours.
@org.jspecify.annotations.NullMarked
package sayso.ledger.export;
