package sayso.server.chart;

import java.util.ArrayList;
import java.util.List;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Voice;

/// The sources of a count in the order of its rows: the number by which chart, legend and table tell each.
public final class Voices {
    private final List<Voice> voices = new ArrayList<>();

    public Voices(List<RivalRow> rows) {
        rows.stream().map(RivalRow::voice).filter(voice -> at(voice) < 0).forEach(voices::add);
    }

    public List<Voice> all() {
        return List.copyOf(voices);
    }

    /// From 1.
    public int number(Voice voice) {
        return at(voice) + 1;
    }

    private int at(Voice voice) {
        for (int at = 0; at < voices.size(); at++) {
            if (voices.get(at).isSame(voice)) {
                return at;
            }
        }
        return -1;
    }
}
