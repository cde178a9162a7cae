package sayso.figure;

/// Whether a number, with or without bound, starts at a place of a line.
final class NumberStart {
    private NumberStart() {}

    static boolean is(Line line, int at) {
        return NumberReader.at(line, at).isKnown()
                || line.reads(at, "at least")
                || line.reads(at, "more than")
                || (line.isInside(at)
                        && (line.is(at, "over")
                                || line.is(at, "about")
                                || line.is(at, "around")
                                || line.is(at, "some")
                                || line.is(at, "nearly")
                                || line.is(at, "almost"))
                        && NumberReader.at(line, at + 1).isKnown());
    }
}
