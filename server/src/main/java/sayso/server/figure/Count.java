package sayso.server.figure;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.reading.Maybe;
import sayso.server.chart.RivalPhrases;
import sayso.server.chart.RivalsChart;
import sayso.server.chart.Voices;

/// Figures that count the same thing, as the template `rivals.jte` shows them.
public record Count(Rivals rivals) {
    private static final int MOST_SHOWN = 200;
    private static final int MOST_CARRIERS = 30;

    /// Where a figure stands, as a link.
    public static String href(Sighting sighting) {
        return "/reports/" + sighting.seen().report() + "#" + sighting.figure().id();
    }

    /// Whether there is more than one thing to see in a picture.
    public boolean isDrawn() {
        return rivals.rows().stream().filter(RivalsChart::isDrawn).count() > 1;
    }

    public Content chart() {
        String svg = RivalsChart.inline(rivals);
        return new Content() {
            @Override
            public void writeTo(TemplateOutput output) {
                output.writeContent(svg);
            }
        };
    }

    public List<Voice> voices() {
        return new Voices(rivals.rows()).all();
    }

    /// The number by which the chart tells a source.
    public int number(Voice voice) {
        return new Voices(rivals.rows()).number(voice);
    }

    /// The colour of a source, 0 to 6.
    public int colour(Voice voice) {
        return RivalsChart.colour(number(voice));
    }

    public List<RivalRow> shown() {
        return rivals.rows().stream().limit(MOST_SHOWN).toList();
    }

    /// How many rows are not shown.
    public int left() {
        return Math.max(0, rivals.rows().size() - MOST_SHOWN);
    }

    /// One sighting a report, as many as a cell has room for.
    public static List<Sighting> carriers(RivalRow row) {
        Set<String> met = new TreeSet<>();
        return row.sightings().stream()
                .filter(sighting -> met.add(sighting.seen().report()))
                .limit(MOST_CARRIERS)
                .toList();
    }

    /// How many reports are not among the carriers.
    public static int leftOut(RivalRow row) {
        return RivalPhrases.reports(row).size() - carriers(row).size();
    }

    /// As the script of the page reads it; "" where it is not known.
    public static String value(Maybe<?> maybe) {
        return maybe.map(Object::toString).or("");
    }
}
