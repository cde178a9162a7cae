package sayso.training.plot;

/// One figure of a run.
record Point(double x, double y) {}
