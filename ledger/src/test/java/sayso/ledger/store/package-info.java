/// Tests of the store.
@org.jspecify.annotations.NullMarked
package sayso.ledger.store;
