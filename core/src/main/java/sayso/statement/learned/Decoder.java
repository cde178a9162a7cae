package sayso.statement.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import sayso.encoder.Role;
import sayso.encoder.WordRange;
import sayso.encoder.Words;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.Wording;
import sayso.statement.Attribution;
import sayso.text.Span;

/// Turns scored cues into attributions.
public final class Decoder {
    /// The name of what the model found, as rules have theirs.
    public static final String NAME = "learned";

    /// A fragment is dropped where another run of the content is this many times as long.
    private static final int MUCH_LONGER = 6;

    private final DecodingSettings settings;
    private final BestRoles bestRoles;

    public Decoder(DecodingSettings settings) {
        this.settings = settings;
        this.bestRoles = new BestRoles(settings);
    }

    /// The attributions of a text in the order of their cues, without stance and addressee.
    public List<Attribution> decode(Words words, List<ScoredCue> cues) {
        List<Draft> drafts = drafts(words, cues);
        drafts.removeIf(draft -> draft.confidence() < settings.get(Setting.LEAST_CONFIDENCE));
        QuotationSnap snap = new QuotationSnap(words, settings.get(Setting.QUOTATION_SHARE));
        drafts.forEach(snap::apply);
        if (settings.is(Setting.EXCLUSIVE)) {
            shareOut(words, drafts);
        }
        List<Attribution> attributions = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Span> content = content(words, draft);
            if (!content.isEmpty()) {
                attributions.add(attribution(words, draft, content));
            }
        }
        return attributions;
    }

    private static Attribution attribution(Words words, Draft draft, List<Span> content) {
        Maybe<Span> source = draft.source().isEmpty()
                ? Maybe.unknown()
                : Maybe.known(words.span(WordRuns.of(draft.source()).getFirst()));
        Maybe<Span> cue = Maybe.known(words.span(draft.cue().cue()));
        Wording wording = new Wording(content, cue, source, Maybe.unknown(), List.of());
        return new Attribution(wording, Stance.SAYS, Maybe.unknown(), Finding.by(NAME, draft.confidence()));
    }

    private List<Draft> drafts(Words words, List<ScoredCue> cues) {
        List<ScoredCue> likelyFirst = cues.stream()
                .filter(cue -> cue.probability() >= settings.get(Setting.CUE_THRESHOLD))
                .sorted(Comparator.comparingDouble(ScoredCue::probability).reversed())
                .toList();
        BitSet taken = new BitSet();
        List<Draft> drafts = new ArrayList<>();
        for (ScoredCue cue : likelyFirst) {
            WordRange range = cue.cue();
            if (taken.get(range.first(), range.end()).isEmpty()) {
                taken.set(range.first(), range.end());
                drafts.add(new Draft(cue, bestRoles.of(cue), words, settings.get(Setting.ABSENT_SOURCE)));
            }
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.cue().cue().first()));
        return drafts;
    }

    /// Gives each word to the one statement whose content it most likely is, and to those it is nested with.
    private static void shareOut(Words words, List<Draft> drafts) {
        Draft[] owners = new Draft[words.size()];
        for (Draft draft : drafts) {
            draft.content().stream().forEach(word -> {
                if (owners[word] == null || likelihood(draft, word) > likelihood(owners[word], word)) {
                    owners[word] = draft;
                }
            });
        }
        List<BitSet> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            BitSet own = new BitSet();
            draft.content().stream()
                    .filter(word -> owners[word] == draft || draft.isNestedWith(owners[word]))
                    .forEach(own::set);
            kept.add(own);
        }
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).content().and(kept.get(i));
        }
    }

    private static double likelihood(Draft draft, int word) {
        return draft.cue().logProbability(word, Role.CONTENT);
    }

    private List<Span> content(Words words, Draft draft) {
        List<WordRange> runs = WordRuns.of(draft.content());
        int longest =
                runs.stream().mapToInt(run -> WordRuns.spoken(words, run)).max().orElse(0);
        List<Span> content = new ArrayList<>();
        for (WordRange run : runs) {
            int spoken = WordRuns.spoken(words, run);
            boolean isFragment = spoken <= settings.get(Setting.FRAGMENT) && longest >= MUCH_LONGER * spoken;
            if (spoken > 0 && !isFragment) {
                content.add(words.span(run));
            }
        }
        return content;
    }
}
