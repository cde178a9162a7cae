/// Tests of what decides what belongs together.
@org.jspecify.annotations.NullMarked
package sayso.ledger.linking;
