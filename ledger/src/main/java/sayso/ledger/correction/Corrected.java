package sayso.ledger.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sayso.reading.Reading;

/// A reading as people corrected it.
///
/// @param reading what the machine read, with all corrections that stand
/// @param corrections every correction with its state, in the order of their numbers
public record Corrected(Reading reading, List<Logged> corrections) {
    public Corrected {
        corrections = List.copyOf(corrections);
    }

    /// Applies `corrections` to what the machine read, in the order of their numbers. It never throws: what does
    /// not match any more is told of, and changes nothing. Items that stay keep their ids.
    public static Corrected of(Reading machine, Collection<Correction> corrections) {
        List<Correction> all = corrections.stream()
                .sorted(Comparator.comparingLong(Correction::number))
                .toList();
        if (all.isEmpty()) {
            return new Corrected(machine, List.of());
        }
        Draft draft = new Draft(machine);
        Register register = new Register(machine, names(all));
        Applying applying = new Applying(draft, register, numbers(machine, all));
        Set<Long> undone = Standing.undone(all);
        List<Logged> logged = new ArrayList<>();
        boolean changed = false;
        for (Correction each : all) {
            State state = undone.contains(each.number())
                    ? State.UNDONE
                    : applying.apply(each) ? State.STANDS : State.UNMATCHED;
            changed |= state == State.STANDS;
            logged.add(new Logged(each, state));
        }
        return new Corrected(changed ? new Settling(machine, draft, register).reading() : machine, logged);
    }

    /// What no longer matches.
    public List<Logged> unmatched() {
        return corrections.stream()
                .filter(each -> each.state() == State.UNMATCHED)
                .toList();
    }

    /// The number of the last correction, 0 without any: whoever corrects can say which state he saw.
    public long version() {
        return corrections.isEmpty() ? 0 : corrections.getLast().correction().number();
    }

    private static Set<SourceName> names(List<Correction> all) {
        Set<SourceName> names = new LinkedHashSet<>();
        all.forEach(each -> names(each.change()).forEach(names::add));
        return names;
    }

    private static Stream<SourceName> names(Change change) {
        return switch (change) {
            case Change.SetSource(Target _, Ground ground) -> ground.names().stream();
            case Change.AddStatement(var _, Ground ground, var _) -> ground.names().stream();
            case Change.AddFigure(var _, var _, var _, var ground) ->
                ground.toList().stream().flatMap(each -> each.names().stream());
            case Change.SplitSource(var _, var _, SourceName other) -> Stream.of(other);
            case Change.SetStance _,
                    Change.SetSaid _,
                    Change.SetCount _,
                    Change.SetMeasure _,
                    Change.SetPopulation _,
                    Change.SetPlace _,
                    Change.SetAsOf _,
                    Change.SetDate _,
                    Change.SetPublished _,
                    Change.Reject _,
                    Change.Accept _,
                    Change.MergeSources _,
                    Change.MergeEntries _,
                    Change.SplitEntry _,
                    Change.LeaveGroup _,
                    Change.Undo _ -> Stream.of();
        };
    }

    /// Items that people add are numbered behind those of the machine. Undone ones keep their numbers too.
    private static Map<Long, Integer> numbers(Reading machine, List<Correction> all) {
        int statement = machine.statements().stream()
                .mapToInt(each -> each.id().number())
                .max()
                .orElse(0);
        int figure = machine.figures().stream()
                .mapToInt(each -> each.id().number())
                .max()
                .orElse(0);
        Map<Long, Integer> numbers = new HashMap<>();
        for (Correction each : all) {
            if (each.change() instanceof Change.AddStatement) {
                numbers.put(each.number(), ++statement);
            } else if (each.change() instanceof Change.AddFigure) {
                numbers.put(each.number(), ++figure);
            }
        }
        return numbers;
    }
}
