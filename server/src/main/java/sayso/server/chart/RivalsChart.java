package sayso.server.chart;

import java.text.BreakIterator;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Voice;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// Rival figures as a picture (SVG): days across, numbers upwards; each row a bar from its lower to its upper
/// bound, one colour and number a source. An open bound fades out; what a later number supersedes is hollow.
///
/// Colours are attributes, so that the picture stands alone; classes let a style sheet choose others.
public final class RivalsChart {
    private static final int WIDTH = 860;
    private static final int LEFT = 80;
    private static final int LEGEND = 300;
    private static final int PANEL = 280;
    private static final int TOP = 46;
    private static final int FOOT = 34;
    private static final int OPEN = 30;
    private static final int NUDGE = 20;
    private static final int LONGEST = 42;

    /// Colours that colour-blind people tell apart, each at 3 to 1 or more on white.
    private static final List<String> COLOURS =
            List.of("#0067a8", "#b8480a", "#00775a", "#9a3f7c", "#8a6500", "#4d5a66", "#111111");

    private final Formatter out = new Formatter(Locale.ROOT);
    private final int right;

    private RivalsChart(int right) {
        this.right = right;
    }

    /// The lines of a file with a panel and a legend for each count. Counts of which no row has a day and a number
    /// are left out.
    public static List<String> file(List<Rivals> counts) {
        RivalsChart chart = new RivalsChart(WIDTH - LEGEND);
        List<Rivals> drawn = counts.stream().filter(RivalsChart::isDrawn).toList();
        int height = Math.max(1, drawn.size()) * PANEL;
        chart.out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                        + "font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n",
                WIDTH, height, WIDTH, height);
        chart.out.format("<title>Rival figures by source over time</title>\n");
        chart.out.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", WIDTH, height);
        for (int at = 0; at < drawn.size(); at++) {
            int top = at * PANEL;
            chart.text(LEFT, top + 22, "font-weight=\"bold\" font-size=\"14\"", RivalPhrases.title(drawn.get(at)));
            chart.panel(drawn.get(at), top + TOP);
            chart.legend(drawn.get(at), top + TOP);
        }
        chart.out.format("</svg>\n");
        return chart.out.toString().lines().toList();
    }

    private static boolean isDrawn(Rivals rivals) {
        return rivals.rows().stream().anyMatch(RivalsChart::isDrawn);
    }

    /// The picture of one count as a part of a page, which has title and legend of its own. All words in it are
    /// escaped.
    public static String inline(Rivals rivals) {
        RivalsChart chart = new RivalsChart(WIDTH - 20);
        int top = 12;
        int height = PANEL - TOP + top;
        chart.out.format(
                "<svg class=\"rivals-chart\" viewBox=\"0 0 %d %d\" font-size=\"12\" role=\"img\">\n", WIDTH, height);
        chart.out.format(
                "<title>%s</title>\n<desc>%s</desc>\n",
                escaped(RivalPhrases.heading(rivals) + ", by source over time"), escaped(summary(rivals)));
        chart.panel(rivals, top);
        chart.out.format("</svg>\n");
        return chart.out.toString();
    }

    /// The colour, 0 to 6, of the source with this number.
    public static int colour(int voice) {
        return (voice - 1) % COLOURS.size();
    }

    private static String summary(Rivals rivals) {
        List<RivalRow> rows =
                rivals.rows().stream().filter(RivalsChart::isDrawn).toList();
        int without = rivals.rows().size() - rows.size();
        return Phrases.plural(rows.size(), "number") + " on the word of "
                + Phrases.plural(new Voices(rows).all().size(), "source")
                + (without == 0 ? "" : "; " + Phrases.number(without) + " without a day or a number not drawn")
                + "; all stand in the table below";
    }

    /// Whether it has a day and a number.
    public static boolean isDrawn(RivalRow row) {
        return row.first().isKnown()
                && (row.count().low().isKnown() || row.count().high().isKnown());
    }

    private void panel(Rivals rivals, int top) {
        List<RivalRow> rows =
                rivals.rows().stream().filter(RivalsChart::isDrawn).toList();
        Axes axes = Axes.of(rows, new Axes.Box(LEFT, right, top, top + PANEL - TOP - FOOT));
        axes(axes);
        Voices voices = new Voices(rivals.rows());
        for (int at = 0; at < rows.size(); at++) {
            RivalRow row = rows.get(at);
            row(row, axes, axes.x(Axes.first(row)) + nudge(rows, at), voices.number(row.voice()));
        }
    }

    private void legend(Rivals rivals, int top) {
        List<Voice> voices = new Voices(rivals.rows()).all();
        for (int at = 0; at < voices.size(); at++) {
            int y = top + 8 + at * 18;
            out.format(
                    "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>\n",
                    right + 8, y - 9, COLOURS.get(at % COLOURS.size()));
            text(right + 24, y, "", (at + 1) + " " + shortened(RivalPhrases.name(voices.get(at))));
        }
    }

    /// Rows of one day stand beside each other.
    private static int nudge(List<RivalRow> rows, int at) {
        return (int) rows.subList(0, at).stream()
                        .filter(row -> Axes.first(row).equals(Axes.first(rows.get(at))))
                        .count()
                * NUDGE;
    }

    private void axes(Axes axes) {
        for (long number : axes.numbers()) {
            double y = axes.y((double) number);
            out.format(
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>\n",
                    LEFT, right, y, y);
            text(LEFT - 6, y + 4, "class=\"tick\" text-anchor=\"end\" fill=\"#555555\"", Phrases.number(number));
        }
        axes.dayTicks()
                .forEach(day -> text(
                        axes.x(day),
                        axes.box().bottom() + 20,
                        "class=\"tick\" text-anchor=\"middle\" fill=\"#555555\"",
                        Phrases.day(day)));
    }

    private void row(RivalRow row, Axes axes, double x, int voice) {
        String colour = COLOURS.get(colour(voice));
        double low = axes.y(row.count().low().or(row.count().high().or(0L)));
        double high = axes.y(row.count().high().or(row.count().low().or(0L)));
        boolean isPast = row.supersededBy().isKnown();
        out.format(
                "<g class=\"%s c%d\" stroke=\"%s\" fill=\"%s\"><title>%s</title>\n",
                isPast ? "row past" : "row", colour(voice), colour, colour, escaped(told(row)));
        bar(x, low, high, 1);
        if (!row.count().high().isKnown()) {
            fading(x, high, -OPEN);
        }
        if (!row.count().low().isKnown()) {
            fading(x, low, Math.min(OPEN, axes.box().bottom() - low));
        }
        double mark = row.count().low().isKnown() ? low : high;
        double until = axes.x(Axes.last(row)) - axes.x(Axes.first(row)) + x;
        out.format(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke-width=\"1.5\"/>\n", x, until, mark, mark);
        out.format(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" stroke-width=\"2\"%s/>\n",
                x, mark, isPast ? " fill=\"#ffffff\"" : "");
        text(x + 7, mark - 5, "class=\"voice\" stroke=\"none\" font-weight=\"bold\"", Integer.toString(voice));
        out.format("</g>\n");
    }

    private void bar(double x, double from, double to, double opacity) {
        if (Math.abs(from - to) > 0.05) {
            out.format(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke-width=\"4\" opacity=\"%.2f\"/>\n",
                    x, x, from, to, opacity);
        }
    }

    private void fading(double x, double from, double length) {
        for (int part = 0; part < 3; part++) {
            bar(x, from + length * part / 3, from + length * (part + 0.8) / 3, 0.8 - part * 0.25);
        }
    }

    private static String told(RivalRow row) {
        return RivalPhrases.name(row.voice()) + ": " + RivalPhrases.count(row) + ", " + RivalPhrases.days(row);
    }

    private static String shortened(String name) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(name);
        int end = clusters.next(LONGEST);
        return end == BreakIterator.DONE ? name : name.substring(0, end) + "…";
    }

    private void text(double x, double y, String style, String words) {
        out.format("<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>\n", x, y, style, escaped(words));
    }

    private static String escaped(String words) {
        return Shown.text(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
