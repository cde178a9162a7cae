/// Tests of the records that the ledger keeps.
@org.jspecify.annotations.NullMarked
package sayso.ledger.kept;
