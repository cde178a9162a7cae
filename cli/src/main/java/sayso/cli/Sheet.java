package sayso.cli;

import java.util.ArrayList;
import java.util.List;
import sayso.Edition;
import sayso.json.ReadingJson;
import sayso.reading.Reading;
import sayso.server.OnePage;

/// How readings are written down, one after the other.
sealed interface Sheet {
    /// The lines of `reading`, which is the `number`th, from 1.
    List<String> lines(Reading reading, int number);

    /// For people: from the second reading on with a rule above it.
    record Text(ReadingView.Options options) implements Sheet {
        @Override
        public List<String> lines(Reading reading, int number) {
            List<String> lines = new ArrayList<>();
            if (number > 1) {
                lines.add("");
                lines.add(options.ink().faint("─".repeat(options.width())));
                lines.add("");
            }
            lines.addAll(ReadingView.lines(reading, options));
            return lines;
        }
    }

    /// To send: a page that needs nothing beside it.
    record Html(Edition edition, double minConfidence) implements Sheet {
        @Override
        public List<String> lines(Reading reading, int number) {
            return List.of(OnePage.of(Sieve.surerThan(minConfidence, reading), edition));
        }
    }

    /// For machines: one JSON object a line.
    record Lines(boolean text, boolean rules, double minConfidence) implements Sheet {
        @Override
        public List<String> lines(Reading reading, int number) {
            return List.of(
                    ReadingJson.write(Sieve.surerThan(minConfidence, reading), new ReadingJson.Detail(text, rules)));
        }
    }
}
