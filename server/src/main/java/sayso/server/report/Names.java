package sayso.server.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sayso.reading.Basis;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// The sources of one reading by their ids.
final class Names {
    static final String NOBODY = "nobody named";

    private final Map<SourceId, Source> sources = new HashMap<>();

    Names(Reading reading) {
        reading.sources().forEach(each -> sources.put(each.id(), each));
    }

    Source source(SourceId id) {
        return Objects.requireNonNull(sources.get(id), "a reading names only sources that it has");
    }

    String name(SourceId id) {
        return Shown.text(source(id).name());
    }

    /// "one and another"; [#NOBODY] for none.
    String list(List<SourceId> ids) {
        return ids.isEmpty()
                ? NOBODY
                : Phrases.list(ids.stream().map(this::name).toList());
    }

    /// "one, through another".
    String word(Basis basis) {
        return list(basis.who()) + (basis.via().isEmpty() ? "" : ", through " + list(basis.via()));
    }

    /// "person, North Korean leader".
    String about(SourceId id) {
        Source source = source(id);
        return source.kind().code().replace('-', ' ')
                + source.description().map(words -> ", " + Shown.text(words)).or("");
    }
}
