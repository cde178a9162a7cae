package sayso.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// Rival figures as a picture (SVG): one panel a count, days across, numbers upwards; each row a bar from its lower
/// to
/// its upper bound, one colour a source. An open bound fades out.
final class FiguresPlot {
    private static final int WIDTH = 860;
    private static final int LEFT = 80;
    private static final int RIGHT = 300;
    private static final int PANEL = 260;
    private static final int TOP = 46;
    private static final int FOOT = 34;
    private static final int TICKS = 4;
    private static final int OPEN = 26;

    /// Okabe and Ito's colours, which colour-blind people tell apart.
    private static final List<String> COLOURS =
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000");

    private final Formatter out = new Formatter(Locale.ROOT);

    private FiguresPlot() {}

    /// The lines of the file. Counts of which no row has a day are left out.
    static List<String> of(List<Rivals> counts) {
        FiguresPlot plot = new FiguresPlot();
        List<Rivals> drawn = counts.stream()
                .filter(each -> each.rows().stream().anyMatch(row -> row.first().isKnown()))
                .toList();
        int height = Math.max(1, drawn.size()) * PANEL;
        plot.out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                        + "font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n",
                WIDTH, height, WIDTH, height);
        plot.out.format("<title>Rival figures by source over time</title>\n");
        plot.out.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", WIDTH, height);
        for (int at = 0; at < drawn.size(); at++) {
            plot.panel(drawn.get(at), at * PANEL);
        }
        plot.out.format("</svg>\n");
        return plot.out.toString().lines().toList();
    }

    /// Where days and numbers lie in one panel.
    private record Scale(LocalDate first, long days, double most, int top) {
        static Scale of(List<RivalRow> rows, int top) {
            LocalDate first = rows.stream()
                    .map(FiguresPlot::first)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate last = rows.stream()
                    .map(FiguresPlot::last)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            double most = rows.stream().mapToDouble(FiguresPlot::greatest).max().orElse(1);
            return new Scale(first, ChronoUnit.DAYS.between(first, last), Math.max(TICKS, most * 1.1), top);
        }

        double x(LocalDate day) {
            double room = WIDTH - LEFT - RIGHT - 40;
            return LEFT + 20 + (days == 0 ? room / 2 : room * ChronoUnit.DAYS.between(first, day) / days);
        }

        double y(double number) {
            return top + PANEL - FOOT - (PANEL - FOOT - TOP) * number / most;
        }
    }

    private void panel(Rivals rivals, int top) {
        List<RivalRow> rows =
                rivals.rows().stream().filter(row -> row.first().isKnown()).toList();
        Scale scale = Scale.of(rows, top);
        text(LEFT, top + 22, "font-weight=\"bold\" font-size=\"14\"", RivalsView.title(rivals));
        axes(scale);
        List<String> names = rows.stream().map(row -> name(row)).distinct().toList();
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), scale, COLOURS.get(names.indexOf(name(rows.get(at))) % COLOURS.size()), nudge(rows, at));
        }
        for (int at = 0; at < names.size(); at++) {
            int y = top + TOP + 8 + at * 18;
            out.format(
                    "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>\n",
                    WIDTH - RIGHT + 8, y - 9, COLOURS.get(at % COLOURS.size()));
            text(WIDTH - RIGHT + 24, y, "", shortened(names.get(at)));
        }
    }

    /// Rows of one day stand beside each other.
    private static int nudge(List<RivalRow> rows, int at) {
        return (int) rows.subList(0, at).stream()
                        .filter(row -> first(row).equals(first(rows.get(at))))
                        .count()
                * 9;
    }

    private void axes(Scale scale) {
        for (int tick = 0; tick <= TICKS; tick++) {
            double number = scale.most() * tick / TICKS;
            double y = scale.y(number);
            out.format(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>\n",
                    LEFT, WIDTH - RIGHT, y, y);
            text(LEFT - 6, y + 4, "text-anchor=\"end\" fill=\"#555555\"", Phrases.number(Math.round(number)));
        }
        int y = scale.top() + PANEL - FOOT + 18;
        text(scale.x(scale.first()), y, "text-anchor=\"middle\" fill=\"#555555\"", Phrases.day(scale.first()));
        if (scale.days() > 0) {
            LocalDate last = scale.first().plusDays(scale.days());
            text(scale.x(last), y, "text-anchor=\"middle\" fill=\"#555555\"", Phrases.day(last));
        }
    }

    private void row(RivalRow row, Scale scale, String colour, int nudge) {
        double x = scale.x(first(row)) + nudge;
        boolean openAbove = !row.count().high().isKnown();
        boolean openBelow = !row.count().low().isKnown();
        double low = scale.y(row.count().low().or(0L));
        double high = openAbove ? low - OPEN : scale.y(row.count().high().or(0L));
        String faint = row.supersededBy().isKnown() ? " opacity=\"0.35\"" : "";
        String dashed = openAbove || openBelow ? " stroke-dasharray=\"4 3\"" : "";
        out.format(
                "<g stroke=\"%s\" fill=\"%s\"%s><line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke-width=\"3\"%s/>\n",
                colour, colour, faint, x, x, low, Math.min(high, low - 1), dashed);
        double mark = openBelow ? high : low;
        out.format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" stroke=\"none\">\n", x, mark);
        out.format(
                "<title>%s</title></circle></g>\n",
                escaped(name(row) + ": " + row.sightings().getFirst().words()));
    }

    private static LocalDate first(RivalRow row) {
        return row.first().or(LocalDate.EPOCH);
    }

    private static LocalDate last(RivalRow row) {
        return row.last().or(first(row));
    }

    private static double greatest(RivalRow row) {
        return Math.max(row.count().low().or(0L), row.count().high().or(0L));
    }

    private static String name(RivalRow row) {
        return row.voice().names().isEmpty()
                ? "publisher not known"
                : Phrases.list(row.voice().names());
    }

    private static String shortened(String name) {
        return Columns.of(name) <= 42 ? name : Columns.beginning(name, 41) + "…";
    }

    private void text(double x, double y, String style, String words) {
        out.format("<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>\n", x, y, style, escaped(words));
    }

    private static String escaped(String words) {
        return Shown.text(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
