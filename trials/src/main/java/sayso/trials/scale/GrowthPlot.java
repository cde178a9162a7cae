package sayso.trials.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Draws what a report costs, by the number of reports that are there, as a picture (SVG), beside the line of n
/// log n.
public final class GrowthPlot {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int LEFT = 60;
    private static final int RIGHT = 190;
    private static final int TOP = 30;
    private static final int FOOT = 50;
    private static final int TICKS = 5;
    private static final String ADDING = "#0072B2";
    private static final String LINKING = "#D55E00";
    private static final String GREY = "#888888";

    private final Formatter out = new Formatter(Locale.ROOT);
    private final List<Step> steps;
    private final double most;

    /// One line of [Growth].
    private record Step(int reports, double adding, double linking) {}

    private GrowthPlot(List<Step> steps) {
        this.steps = steps;
        this.most = Math.ceil(steps.stream().mapToDouble(Step::adding).max().orElse(1) * 1.3 / TICKS) * TICKS;
    }

    /// Prints the picture.
    ///
    /// @param arguments the file with the table that `scripts/bench-ledger` prints
    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> columns = List.of(lines.stream()
                .filter(line -> line.startsWith("reports\t"))
                .findFirst()
                .orElseThrow()
                .split("\t", -1));
        List<Step> steps = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("\\d+\t.*")) {
                steps.add(step(columns, List.of(line.split("\t", -1))));
            }
        }
        System.out.print(new GrowthPlot(steps).draw());
    }

    /// Linking is timed by the clock; its share of the clock, 2% of which goes to making reports up, is taken for
    /// that
    /// of the CPU.
    private static Step step(List<String> columns, List<String> line) {
        double adding = Double.parseDouble(line.get(columns.indexOf("cpu_ms")));
        double kept = Double.parseDouble(line.get(columns.indexOf("wall_ms")));
        double linked = Double.parseDouble(line.get(columns.indexOf("Linking.link")));
        return new Step(Integer.parseInt(line.getFirst()), adding, adding * linked / kept);
    }

    private String draw() {
        out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                        + "font-family=\"system-ui, sans-serif\" font-size=\"12\" role=\"img\">\n",
                WIDTH, HEIGHT, WIDTH, HEIGHT);
        out.format("<title>CPU milliseconds to add a report, by the number of reports in the ledger</title>\n");
        out.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", WIDTH, HEIGHT);
        axes();
        Step first = steps.getFirst();
        Step last = steps.getLast();
        line(Step::adding, ADDING, "");
        line(Step::linking, LINKING, "");
        line(step -> logarithm(first.adding(), step), GREY, " stroke-dasharray=\"5 4\"");
        line(step -> logarithm(first.linking(), step), GREY, " stroke-dasharray=\"5 4\"");
        label(last.adding(), 0, ADDING, "adding, all of it");
        label(last.linking(), 0, LINKING, "linking");
        label(logarithm(first.adding(), last), -18, GREY, "dashed: n log n in all");
        out.format("</svg>\n");
        return out.toString();
    }

    /// What a report would cost if all together cost n log n.
    private double logarithm(double first, Step step) {
        return first * Math.log(step.reports()) / Math.log(steps.getFirst().reports());
    }

    private void axes() {
        for (int tick = 0; tick <= TICKS; tick++) {
            double cost = most * tick / TICKS;
            out.format(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>\n",
                    LEFT, WIDTH - RIGHT, y(cost), y(cost));
            text(
                    LEFT - 6,
                    y(cost) + 4,
                    "text-anchor=\"end\" fill=\"#555555\"",
                    String.format(Locale.ROOT, "%.0f", cost));
            int reports = steps.getLast().reports() * tick / TICKS;
            text(x(reports), HEIGHT - FOOT + 18, "text-anchor=\"middle\" fill=\"#555555\"", grouped(reports));
        }
        text(LEFT, TOP - 12, "fill=\"#555555\"", "CPU ms a report");
        text(
                (LEFT + WIDTH - RIGHT) / 2.0,
                HEIGHT - 12,
                "text-anchor=\"middle\" fill=\"#555555\"",
                "reports in the ledger");
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void line(ToDoubleFunction<Step> cost, String colour, String style) {
        StringBuilder points = new StringBuilder();
        for (Step step : steps) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(step.reports()), y(cost.applyAsDouble(step))));
        }
        out.format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>\n",
                points.toString().strip(), colour, style);
    }

    private void label(double cost, int aside, String colour, String words) {
        text(WIDTH - RIGHT + 8, y(cost) + aside + 4, "fill=\"" + colour + "\"", words);
    }

    private void text(double x, double y, String style, String words) {
        out.format("<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>\n", x, y, style, words);
    }

    private double x(double reports) {
        return LEFT + (WIDTH - LEFT - RIGHT) * reports / steps.getLast().reports();
    }

    private double y(double cost) {
        return HEIGHT - FOOT - (HEIGHT - FOOT - TOP) * cost / most;
    }
}
