package sayso.ledger.export;

import java.util.List;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.text.Span;

/// One annotation.
///
/// @param features what is told, by name
/// @param who the marks of sources whose word it is
/// @param via the marks of relays
record Mark(Layer layer, Span span, Map<String, String> features, List<Mark> who, List<Mark> via) {
    Mark {
        features = Map.copyOf(features);
        who = List.copyOf(who);
        via = List.copyOf(via);
    }

    /// The feature, unless it is blank.
    Maybe<String> feature(String name) {
        return Maybe.ofText(features.getOrDefault(name, ""));
    }
}
