package sayso.training.plot;

import java.util.List;

/// A rectangle of a drawing.
record Frame(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /// What is left of it without its margins.
    Frame inside(double left, double top, double right, double bottom) {
        return new Frame(x + left, y + top, width - left - right, height - top - bottom);
    }

    /// Places points by the scales of both axes.
    Placing placing(Scale across, Scale up) {
        return new Placing(this, across, up);
    }

    /// Where figures stand in a frame.
    record Placing(Frame frame, Scale across, Scale up) {
        List<Point> all(Curve curve) {
            return curve.points().stream().map(this::place).toList();
        }

        private Point place(Point point) {
            return new Point(
                    frame.x() + across.share(point.x()) * frame.width(),
                    frame.bottom() - up.share(point.y()) * frame.height());
        }
    }
}
