package sayso.training.plot;

import java.util.ArrayList;
import java.util.List;

/// The figures of one run in one column, by rising step.
///
/// @param run what the legend calls it
record Curve(String run, List<Point> points) {
    Curve {
        points = List.copyOf(points);
    }

    /// The mean of each point and of up to `around` points on either side: shows where a noisy curve goes.
    Curve smooth(int around) {
        List<Point> means = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            List<Point> near = points.subList(Math.max(0, i - around), Math.min(points.size(), i + around + 1));
            double mean = near.stream().mapToDouble(Point::y).average().orElse(0);
            means.add(new Point(points.get(i).x(), mean));
        }
        return new Curve(run, means);
    }
}
