package sayso.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// Reads attributions by rules alone. The rules are tried in the order in which they stand here; a cue belongs to the
/// first that takes it.
public final class Statements {
    /// No sentence of prose is longer; a longer run of tokens is a table or an attack, and no grammar holds in it.
    public static final int LONGEST_SENTENCE = 300;

    private static final List<SentenceRule> RULES = List.of(
            new QuotedAsSaying(),
            new SaidAfter(),
            new AccordingTo(),
            new Per(),
            new InTheWordsOf(),
            new NoEvidence(),
            new Hearsay(),
            new NounCue(),
            new PutAt());

    private Statements() {}

    /// Whether the rule of this name reads the layout of the page, which no model sees.
    public static boolean readsLayout(String rule) {
        return rule.equals(SpeakerLabels.NAME) || rule.equals(SignedQuotations.NAME);
    }

    /// All attributions of `prose`, ordered by content.
    public static List<Attribution> in(Prose prose) {
        return in(prose, Quotations.in(prose));
    }

    /// All attributions of `prose`, ordered by content.
    ///
    /// @param quotations what stands in quotation marks, as [Quotations#in] gives it
    public static List<Attribution> in(Prose prose, List<Quotation> quotations) {
        return in(prose, quotations, Hearing.NOTHING);
    }

    /// All attributions of `prose`, ordered by content: those of the rules joined with those that the model heard.
    ///
    public static List<Attribution> in(Prose prose, List<Quotation> quotations, Hearing hearing) {
        List<Attribution> found = claimed(prose, quotations);
        if (!hearing.isNothing()) {
            Dressing dressing = new Dressing(prose, quotations);
            List<Attribution> dressed = hearing.attributions().stream()
                    .filter(dressing::isSaid)
                    .map(dressing::dress)
                    .toList();
            found = Blend.of(prose, new Hearing(dressed, hearing.cues()), found);
        }
        found.addAll(LooseQuotations.in(prose, quotations, found));
        found.sort(Comparator.comparing((Attribution each) -> each.wording().extent())
                .thenComparing(Attribution::extent));
        Stances stances = new Stances(prose);
        Hedges hedges = new Hedges(prose, quotations);
        return ResumedQuotations.joined(prose, found).stream()
                .map(stances::refine)
                .map(hedges::mark)
                .toList();
    }

    /// What the rules find that look for a cue or a label.
    private static List<Attribution> claimed(Prose prose, List<Quotation> quotations) {
        List<Attribution> found = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : prose.sentences()) {
            while (next < quotations.size()
                    && quotations.get(next).span().end() <= sentence.span().start()) {
                next++;
            }
            if (sentence.tokens().size() <= LONGEST_SENTENCE) {
                found.addAll(inSentence(new Scene(sentence, crossing(sentence, quotations, next))));
            }
        }
        found.addAll(SpeakerLabels.in(prose));
        found.addAll(SignedQuotations.in(prose));
        return found;
    }

    private static List<Quotation> crossing(Sentence sentence, List<Quotation> quotations, int from) {
        int to = from;
        while (to < quotations.size()
                && quotations.get(to).span().start() < sentence.span().end()) {
            to++;
        }
        return quotations.subList(from, to);
    }

    private static List<Attribution> inSentence(Scene scene) {
        List<Attribution> found = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        Citing citing = new Citing(scene);
        for (int place : citing.places()) {
            taken.add(scene.at(place).span());
            cuts.add(place - 1);
        }
        for (SentenceRule rule : RULES) {
            for (SentenceRule.Match match : rule.in(scene)) {
                Span cue = match.attribution()
                        .wording()
                        .cue()
                        .or(match.attribution().extent());
                if (taken.stream().noneMatch(cue::overlaps)) {
                    taken.add(cue);
                    found.add(match.attribution());
                    cuts.add(match.cut());
                }
            }
        }
        found.addAll(SaidBefore.in(scene, taken, cuts));
        return citing.with(distinct(found));
    }

    /// Two cues never claim the very same content.
    private static List<Attribution> distinct(List<Attribution> found) {
        Set<List<Span>> contents = new HashSet<>();
        return found.stream()
                .filter(each -> contents.add(each.wording().content()))
                .toList();
    }
}
