package sayso.ledger.correction;

import java.time.LocalDate;
import java.util.List;
import sayso.reading.Count;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Stance;
import sayso.reading.Timex;

/// What a correction changes.
public sealed interface Change {
    /// The kinds there are, as [#kind()] tells them.
    List<String> KINDS = List.of(
            "source",
            "stance",
            "said",
            "count",
            "measure",
            "population",
            "place",
            "as-of",
            "date",
            "published",
            "reject",
            "accept",
            "add-statement",
            "add-figure",
            "merge-sources",
            "split-source",
            "merge-entries",
            "split-entry",
            "leave-group",
            "undo");

    /// Changes what one report says.
    sealed interface OfReport extends Change {}

    /// Changes what belongs together in the whole ledger: linking reads it.
    sealed interface OfLedger extends Change {}

    /// Whose word a statement or a figure is. Figures that a statement carries, and relays inside it, follow it.
    record SetSource(Target item, Ground ground) implements OfReport {
        /// @throws IllegalArgumentException for a date or a verification
        public SetSource {
            if (item.kind() != ItemKind.STATEMENT && item.kind() != ItemKind.FIGURE) {
                throw new IllegalArgumentException("A " + item.kind().code() + " rests on no source");
            }
        }
    }

    record SetStance(Target item, Stance stance) implements OfReport {
        /// @throws IllegalArgumentException for anything but a statement
        public SetStance {
            only(ItemKind.STATEMENT, item);
        }
    }

    /// When a statement was said.
    record SetSaid(Target item, Maybe<Timex> said) implements OfReport {
        /// @throws IllegalArgumentException for anything but a statement
        public SetSaid {
            only(ItemKind.STATEMENT, item);
        }
    }

    record SetCount(Target item, Count count) implements OfReport {
        /// @throws IllegalArgumentException for anything but a figure
        public SetCount {
            only(ItemKind.FIGURE, item);
        }
    }

    record SetMeasure(Target item, Measure measure) implements OfReport {
        /// @throws IllegalArgumentException for anything but a figure
        public SetMeasure {
            only(ItemKind.FIGURE, item);
        }
    }

    /// Who was counted.
    record SetPopulation(Target item, Maybe<String> population) implements OfReport {
        /// @throws IllegalArgumentException for anything but a figure, or for blank words
        public SetPopulation {
            only(ItemKind.FIGURE, item);
            Plain.words("population", population);
        }
    }

    record SetPlace(Target item, Maybe<String> place) implements OfReport {
        /// @throws IllegalArgumentException for anything but a figure, or for blank words
        public SetPlace {
            only(ItemKind.FIGURE, item);
            Plain.words("place", place);
        }
    }

    /// The date that a count is of.
    record SetAsOf(Target item, Maybe<Timex> asOf) implements OfReport {
        /// @throws IllegalArgumentException for anything but a figure
        public SetAsOf {
            only(ItemKind.FIGURE, item);
        }
    }

    /// What a date means.
    record SetDate(Target item, Timex value) implements OfReport {
        /// @throws IllegalArgumentException for anything but a date
        public SetDate {
            only(ItemKind.DATE, item);
        }
    }

    /// When the report was published. What was counted from that day is not counted anew.
    record SetPublished(LocalDate day) implements OfReport {}

    /// Takes an item out of the reading. What refers to it refers to what it stood in, or to nothing.
    record Reject(Target item) implements OfReport {}

    /// A person looked at an item and finds it right as it is read.
    record Accept(Target item) implements OfReport {
        /// @throws IllegalArgumentException for a date or a verification
        public Accept {
            if (item.kind() != ItemKind.STATEMENT && item.kind() != ItemKind.FIGURE) {
                throw new IllegalArgumentException("Statements and figures are accepted, not a "
                        + item.kind().code());
            }
        }
    }

    /// A statement that was overlooked. Figures within it that nobody carries are carried by it.
    record AddStatement(List<Quoted> content, Ground ground, Stance stance) implements OfReport {
        /// @throws IllegalArgumentException if there is no content or its parts overlap
        public AddStatement {
            content = List.copyOf(content);
            Target.inOrder(content);
        }
    }

    /// A figure that was overlooked.
    ///
    /// @param ground unknown where it rests on the word of the statement that it stands in
    record AddFigure(Quoted words, Count count, Measure measure, Maybe<Ground> ground) implements OfReport {}

    /// One source of the report is another one under another name.
    record MergeSources(SourceName source, SourceName into) implements OfReport {}

    /// What one source of the report is said to have said was said by somebody else.
    record SplitSource(SourceName source, List<Target> items, SourceName other) implements OfReport {
        /// @throws IllegalArgumentException if there are no items, or one rests on no source
        public SplitSource {
            items = List.copyOf(items);
            if (items.isEmpty()
                    || items.stream()
                            .anyMatch(each -> each.kind() == ItemKind.DATE || each.kind() == ItemKind.VERIFICATION)) {
                throw new IllegalArgumentException("A source is split by statements and figures, got " + items);
            }
        }
    }

    /// The ledger's entries of two sources are one.
    record MergeEntries(SourceOf entry, SourceOf into) implements OfLedger {}

    /// A source of the report is not who its entry in the ledger is: it has an entry of its own.
    record SplitEntry(SourceOf source) implements OfLedger {}

    /// The report with this id belongs to no group of copies.
    record LeaveGroup(String report) implements OfLedger {}

    /// Takes back a correction, which may be an undo.
    record Undo(long number) implements Change {}

    /// How the ledger writes this kind of change.
    default String kind() {
        return switch (this) {
            case SetSource _ -> "source";
            case SetStance _ -> "stance";
            case SetSaid _ -> "said";
            case SetCount _ -> "count";
            case SetMeasure _ -> "measure";
            case SetPopulation _ -> "population";
            case SetPlace _ -> "place";
            case SetAsOf _ -> "as-of";
            case SetDate _ -> "date";
            case SetPublished _ -> "published";
            case Reject _ -> "reject";
            case Accept _ -> "accept";
            case AddStatement _ -> "add-statement";
            case AddFigure _ -> "add-figure";
            case MergeSources _ -> "merge-sources";
            case SplitSource _ -> "split-source";
            case MergeEntries _ -> "merge-entries";
            case SplitEntry _ -> "split-entry";
            case LeaveGroup _ -> "leave-group";
            case Undo _ -> "undo";
        };
    }

    private static void only(ItemKind kind, Target item) {
        if (item.kind() != kind) {
            throw new IllegalArgumentException(
                    "This changes a " + kind.code() + ", not a " + item.kind().code());
        }
    }
}
