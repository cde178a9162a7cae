package sayso.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.statement.Attribution;
import sayso.text.Prose;
import sayso.text.Span;

/// Who "I" is in what somebody else is quoted with: "“I told him that it rained,” Ana Ruiz said".
final class FirstPersons {
    private static final Set<String> PRONOUNS = Set.of("i", "me");

    private final Map<Span, Span> speakers;

    private FirstPersons(Map<Span, Span> speakers) {
        this.speakers = Map.copyOf(speakers);
    }

    /// Of the sources of `attributions`.
    static FirstPersons of(Prose prose, List<Attribution> attributions) {
        Map<Span, Span> speakers = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < attributions.size(); place++) {
            if (attributions.get(place).wording().source().isKnownAnd(span -> isFirst(prose, span))) {
                places.add(place);
            }
        }
        if (!places.isEmpty()) {
            Nesting nesting = new Nesting(attributions);
            for (int place : places) {
                if (nesting.around(place) instanceof Maybe.Known<Integer>(Integer outer)
                        && attributions.get(place).wording().source() instanceof Maybe.Known<Span>(Span first)
                        && attributions.get(outer).wording().source() instanceof Maybe.Known<Span>(Span speaker)
                        && attributions.get(outer).wording().content().stream().anyMatch(span -> span.contains(first))
                        && !isFirst(prose, speaker)) {
                    speakers.put(first, speaker);
                }
            }
        }
        return new FirstPersons(speakers);
    }

    private static boolean isFirst(Prose prose, Span span) {
        return PRONOUNS.contains(prose.at(span).toLowerCase(java.util.Locale.ROOT));
    }

    /// The mention of whoever speaks where "I" stands at `mention`.
    Maybe<Span> speaker(Span mention) {
        Span speaker = speakers.get(mention);
        return speaker == null ? Maybe.unknown() : Maybe.known(speaker);
    }

    /// "I" is one person, whom a report may leave without a name.
    static boolean maySpeak(List<Entry> entries) {
        return entries.size() == 1
                && !entries.getFirst().isPlural()
                && (entries.getFirst().kind() == Kind.PERSON
                        || entries.getFirst().kind() == Kind.UNNAMED);
    }
}
