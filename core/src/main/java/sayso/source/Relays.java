package sayso.source;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Basis;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.statement.Attribution;
import sayso.text.Prose;
import sayso.text.Span;

/// Finds who passes on whose word: an attribution inside the content of another one comes through its source.
public final class Relays {
    /// A statement relays when another one fills at least this share of its content.
    private static final double MOST = 0.5;

    private final Prose prose;
    private final List<Attribution> attributions;
    private final Sources sources;

    private Relays(Prose prose, List<Attribution> attributions, Sources sources) {
        this.prose = prose;
        this.attributions = attributions;
        this.sources = sources;
    }

    /// Grounds each attribution; the list keeps its order.
    public static List<Grounded> ground(Prose prose, List<Attribution> attributions, Sources sources) {
        return new Relays(prose, List.copyOf(attributions), sources).ground();
    }

    private List<Grounded> ground() {
        List<List<SourceId>> who = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            who.add(who(i, who));
        }
        List<Maybe<Integer>> within = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            within.add(within(i));
        }
        List<Grounded> grounded = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Basis basis = new Basis(who.get(i), via(i, who, within));
            grounded.add(new Grounded(attributions.get(i), basis, stance(i, who, within), within.get(i)));
        }
        return grounded;
    }

    private List<SourceId> who(int place, List<List<SourceId>> before) {
        Attribution attribution = attributions.get(place);
        if (attribution.wording().source() instanceof Maybe.Known<Span>(Span mention)) {
            return sources.at(mention);
        }
        return attribution.wording().cue().isKnown() ? List.of() : lastSpeaker(place, before);
    }

    /// A free-standing quotation is on the account of whoever spoke last, in this paragraph or the one before.
    private List<SourceId> lastSpeaker(int place, List<List<SourceId>> before) {
        int here = attributions.get(place).extent().start();
        for (int i = place - 1; i >= 0; i--) {
            boolean near = paragraphsBetween(attributions.get(i).extent().start(), here) <= 1;
            boolean speaks =
                    before.get(i).size() == 1 && isSpeaker(before.get(i).getFirst());
            if (!near) {
                return List.of();
            }
            if (speaks) {
                return before.get(i);
            }
        }
        return List.of();
    }

    private boolean isSpeaker(SourceId id) {
        Kind kind = sources.source(id).kind();
        return kind == Kind.PERSON || kind == Kind.UNNAMED || kind == Kind.GROUP || kind == Kind.DOCUMENT;
    }

    private long paragraphsBetween(int from, int to) {
        return prose.paragraphs().stream()
                .filter(each -> each.span().start() > from && each.span().start() <= to)
                .count();
    }

    /// The smallest other attribution whose content holds this one's cue and content.
    private Maybe<Integer> within(int place) {
        Attribution inner = attributions.get(place);
        Maybe<Integer> smallest = Maybe.unknown();
        int length = Integer.MAX_VALUE;
        for (int i = 0; i < attributions.size(); i++) {
            Span content = attributions.get(i).wording().extent();
            boolean holds = i != place
                    && holds(content, inner)
                    && !holds(inner.wording().extent(), attributions.get(i));
            if (holds && content.length() < length) {
                smallest = Maybe.known(i);
                length = content.length();
            }
        }
        return smallest;
    }

    private static boolean holds(Span content, Attribution inner) {
        boolean cue = inner.wording().cue().isKnownAnd(content::contains);
        return cue && content.contains(inner.wording().extent());
    }

    /// The passers of all attributions around this one, outermost first; nobody relays himself.
    private List<SourceId> via(int place, List<List<SourceId>> who, List<Maybe<Integer>> within) {
        List<SourceId> via = new ArrayList<>();
        attributions.get(place).passer().toList().forEach(span -> via.addAll(sources.at(span)));
        Maybe<Integer> outer = within.get(place);
        while (outer instanceof Maybe.Known<Integer>(Integer around)) {
            List<SourceId> speakers = who.get(around);
            if (!speakers.equals(who.get(place)) && via.stream().noneMatch(speakers::contains)) {
                via.addAll(0, speakers);
            }
            outer = within.get(around);
        }
        return via;
    }

    private Stance stance(int place, List<List<SourceId>> who, List<Maybe<Integer>> within) {
        Stance own = attributions.get(place).stance();
        if (own != Stance.SAYS) {
            return own;
        }
        Span content = attributions.get(place).wording().extent();
        for (int i = 0; i < attributions.size(); i++) {
            boolean inner = within.get(i).isKnownAnd(outer -> outer == place)
                    && !who.get(i).equals(who.get(place));
            if (inner && attributions.get(i).extent().length() >= MOST * content.length()) {
                return Stance.RELAYS;
            }
        }
        return own;
    }
}
