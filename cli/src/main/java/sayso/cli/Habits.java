package sayso.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// What other programs call an option that Sayso has under another name.
final class Habits {
    /// @param option what `command` must have for it to be meant; the whole program has --version
    private record Habit(List<String> typed, String option, String meant) {}

    private static final String VERSION = "--version";
    private static final List<Habit> HABITS = List.of(
            new Habit(List.of("-V", "-v", "--Version", "version"), VERSION, "sayso --version"),
            new Habit(List.of("-f", "--json"), "--format", "--format json"),
            new Habit(List.of("-f", "--format"), "--json", "--json"),
            new Habit(List.of("-?", "-help", "--usage"), "--help", "--help"));

    private Habits() {}

    /// What to type instead of `typed`, which `command` does not know.
    static Optional<String> meant(String typed, CommandSpec command) {
        return HABITS.stream()
                .filter(habit -> habit.typed().contains(typed))
                .filter(habit -> habit.option().equals(VERSION) || command.findOption(habit.option()) != null)
                .map(Habit::meant)
                .findFirst();
    }
}
