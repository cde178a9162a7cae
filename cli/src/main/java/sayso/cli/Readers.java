package sayso.cli;

import sayso.Sayso;

/// Opens the reader that a command asks for.
final class Readers {
    private Readers() {}

    /// A reader with the model, or by rules alone; a model that cannot be used is told of, and rules read instead.
    static Sayso open(boolean rulesOnly, Desk desk) {
        Sayso sayso = rulesOnly ? Sayso.rulesOnly() : Sayso.open();
        sayso.standing().forEach(desk::problem);
        return sayso;
    }
}
