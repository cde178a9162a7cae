package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final Set<String> SHOWING = Set.of("showed", "shows", "aired", "broadcast");

    private static final int NOBODY = -1;

    private final Prose prose;
    private final List<Attribution> attributions;
    private final Sources sources;
    private final Nesting nesting;
    private final List<List<SourceId>> who = new ArrayList<>();

    private Relays(Prose prose, List<Attribution> attributions, Sources sources) {
        this.prose = prose;
        this.attributions = List.copyOf(attributions);
        this.sources = sources;
        this.nesting = new Nesting(attributions);
    }

    /// Grounds each attribution; the list keeps its order.
    public static List<Grounded> ground(Prose prose, List<Attribution> attributions, Sources sources) {
        return new Relays(prose, attributions, sources).ground();
    }

    private List<Grounded> ground() {
        nameSources();
        List<Grounded> grounded = new ArrayList<>();
        for (int place = 0; place < attributions.size(); place++) {
            Basis basis = new Basis(who.get(place), via(place));
            grounded.add(new Grounded(attributions.get(place), basis, stance(place), nesting.around(place)));
        }
        return grounded;
    }

    /// A free-standing quotation is on the account of whoever spoke last, in its paragraph or the one before.
    private void nameSources() {
        int speaker = NOBODY;
        for (int place = 0; place < attributions.size(); place++) {
            who.add(named(place, speaker));
            boolean speaks =
                    who.getLast().size() == 1 && isSpeaker(who.getLast().getFirst());
            speaker = speaks ? place : speaker;
        }
    }

    private List<SourceId> named(int place, int speaker) {
        Attribution attribution = attributions.get(place);
        if (attribution.wording().source() instanceof Maybe.Known<Span>(Span mention)) {
            return sources.at(mention);
        }
        boolean free = !attribution.wording().cue().isKnown();
        return free && speaker != NOBODY && paragraphOf(place) - paragraphOf(speaker) <= 1
                ? who.get(speaker)
                : List.of();
    }

    private int paragraphOf(int place) {
        return prose.paragraphAt(attributions.get(place).extent().start());
    }

    private boolean isSpeaker(SourceId id) {
        Kind kind = sources.source(id).kind();
        return kind == Kind.PERSON || kind == Kind.UNNAMED || kind == Kind.GROUP || kind == Kind.DOCUMENT;
    }

    /// The passers of all attributions around this one, outermost first; nobody relays himself.
    private List<SourceId> via(int place) {
        List<SourceId> via = new ArrayList<>();
        for (Span passer : attributions.get(place).passer().toList()) {
            sources.at(passer).stream()
                    .filter(each -> !who.get(place).contains(each))
                    .forEach(via::add);
        }
        Maybe<Integer> outer = nesting.around(place);
        while (outer instanceof Maybe.Known<Integer>(Integer around)) {
            List<SourceId> speakers = who.get(around);
            if (!speakers.equals(who.get(place)) && via.stream().noneMatch(speakers::contains)) {
                via.addAll(0, speakers);
            }
            outer = nesting.around(around);
        }
        return via;
    }

    private Stance stance(int place) {
        Stance own = attributions.get(place).stance();
        int length = attributions.get(place).wording().extent().length();
        boolean relays = own == Stance.SAYS
                && nesting.inside(place).stream()
                        .anyMatch(inner -> !who.get(inner).equals(who.get(place))
                                && attributions.get(inner).extent().length() >= MOST * length);
        return relays || (own == Stance.SAYS && isShown(place)) ? Stance.RELAYS : own;
    }

    /// "State television showed coffins": it passes pictures on, and says nothing of its own.
    private boolean isShown(int place) {
        boolean shown = attributions
                .get(place)
                .wording()
                .cue()
                .isKnownAnd(cue -> prose.tokensIn(cue).stream().anyMatch(token -> SHOWING.contains(token.lower())));
        return shown
                && who.get(place).stream()
                        .map(id -> sources.source(id).kind())
                        .anyMatch(kind -> kind == Kind.MEDIA || kind == Kind.NEWS_AGENCY);
    }
}
