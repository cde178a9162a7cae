/// Tests of corrections.
@org.jspecify.annotations.NullMarked
package sayso.ledger.correction;
