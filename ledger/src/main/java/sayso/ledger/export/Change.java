package sayso.ledger.export;

import java.util.List;
import sayso.reading.Count;
import sayso.reading.FigureId;
import sayso.reading.ItemId;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.reading.StatementId;
import sayso.reading.Timex;
import sayso.text.Span;

/// One thing that an annotator left otherwise than the reading has it.
public sealed interface Change {
    /// It rests on the word of somebody else, or came through others. Nobody in `who` is the publisher's own voice.
    record Sourced(ItemId item, List<Voice> who, List<Voice> via) implements Change {
        public Sourced {
            who = List.copyOf(who);
            via = List.copyOf(via);
        }
    }

    record Stanced(StatementId statement, Stance stance) implements Change {}

    /// When a statement was said.
    record SaidOn(StatementId statement, Maybe<Timex> said) implements Change {}

    record Counted(FigureId figure, Count count) implements Change {}

    record Measured(FigureId figure, Measure measure) implements Change {}

    /// Who was counted.
    record Peopled(FigureId figure, Maybe<String> population) implements Change {}

    record Placed(FigureId figure, Maybe<String> place) implements Change {}

    /// The date that a count is of.
    record Dated(FigureId figure, Maybe<Timex> asOf) implements Change {}

    /// The annotation is gone.
    record Rejected(ItemId item) implements Change {}

    /// A statement that the reading has not.
    record AddedStatement(List<Span> content, List<Voice> who, List<Voice> via, Stance stance) implements Change {
        public AddedStatement {
            content = List.copyOf(content);
            who = List.copyOf(who);
            via = List.copyOf(via);
        }
    }

    /// A figure that the reading has not.
    record AddedFigure(Span span, Count count, Measure measure, List<Voice> who, List<Voice> via) implements Change {
        public AddedFigure {
            who = List.copyOf(who);
            via = List.copyOf(via);
        }
    }
}
