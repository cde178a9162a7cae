/// Tests of the ledger, each against SQLite and a real PostgreSQL.
@org.jspecify.annotations.NullMarked
package sayso.ledger;
