package sayso.ledger.correction;

import sayso.reading.Basis;
import sayso.reading.Count;
import sayso.reading.Counted;
import sayso.reading.Figure;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Timex;

/// Items as a person leaves them. What a person touched, a person has looked at: nothing about it is a guess any
/// more.
final class Touched {
    static final Finding FINDING = Finding.by("correction", 1);

    private Touched() {}

    static Statement grounded(Statement item, Basis basis) {
        return rested(statement(item, item.stance(), item.said()), basis, item.within());
    }

    static Statement accepted(Statement item) {
        return statement(item, item.stance(), item.said());
    }

    static Figure accepted(Figure item) {
        return counted(item, item.counted());
    }

    static Statement stance(Statement item, Stance stance) {
        return statement(item, stance, item.said());
    }

    static Statement said(Statement item, Maybe<Timex> said) {
        return statement(item, item.stance(), said);
    }

    static Figure grounded(Figure item, Basis basis) {
        return rested(counted(item, item.counted()), item.statement(), basis);
    }

    static Figure count(Figure item, Count count) {
        return new Figure(
                item.id(), item.span(), count, item.counted(), item.statement(), item.basis(), item.partOf(), FINDING);
    }

    static Figure counted(Figure item, Counted counted) {
        return new Figure(
                item.id(), item.span(), item.count(), counted, item.statement(), item.basis(), item.partOf(), FINDING);
    }

    /// The same statement, as surely found as before, in another place among the others.
    static Statement rested(Statement item, Basis basis, Maybe<StatementId> within) {
        return new Statement(
                item.id(), item.form(), item.stance(), item.wording(), basis, within, item.said(), item.finding());
    }

    /// The same figure, as surely found as before, carried by another statement.
    static Figure rested(Figure item, Maybe<StatementId> statement, Basis basis) {
        return new Figure(
                item.id(), item.span(), item.count(), item.counted(), statement, basis, item.partOf(), item.finding());
    }

    private static Statement statement(Statement item, Stance stance, Maybe<Timex> said) {
        return new Statement(
                item.id(), item.form(), stance, item.wording(), item.basis(), item.within(), said, FINDING);
    }
}
