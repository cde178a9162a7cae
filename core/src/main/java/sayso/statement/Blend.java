package sayso.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Joins what the model heard with what the rules found.
///
/// Where both found one attribution, its content, cue and source are the model's and its stance, addressee and relay
/// are the rule's; a layout rule, which sees more than a window of the model, keeps everything. What only the model
/// heard stands; what only a rule found stands if the rule is sure and the model did not read its cue otherwise.
final class Blend {
    /// A finding of a rule that the model does not share needs this confidence of the rule.
    private static final double SURE = 0.6;

    /// Rules that need a cue which the model heard at least faintly.
    private static final Set<String> DOUBTFUL = Set.of(SaidBefore.NAME, SaidBefore.PARTICIPLE);

    /// Verbs that tell of words and nothing else, where "that" follows.
    private static final Set<String> PROMISES = Set.of("promised", "pledged", "vowed", "swore");

    /// UTF-16 units that hold a blank and "that".
    private static final int NEXT = 6;

    /// What stands before a day of saying: "since June" and "before Friday’s vote" belong to what is said.
    private static final Set<String> TIMES = Set.of("on", "in", "at", "during", "after", "following");

    /// What only the model heard needs this confidence of the model. Set on reports held out of its training.
    private static final double LEAST = 0.25;

    /// Rules whose content stands in front of the cue and is a whole clause.
    private static final Set<String> CLAUSES = Set.of(SaidAfter.NAME, SaidAfter.INSIDE, AccordingTo.NAME);

    /// Characters, such as a mark, by which a part may stick out of its whole.
    private static final int SLACK = 3;

    /// Share of common characters from which two contents are one although their cues differ.
    private static final double SAME = 0.5;

    private final Prose prose;
    private final Map<Integer, List<Attribution>> ruledBySentence = new TreeMap<>();

    private Blend(Prose prose, List<Attribution> ruled) {
        this.prose = prose;
        for (Attribution each : ruled) {
            ruledBySentence
                    .computeIfAbsent(sentence(each), any -> new ArrayList<>())
                    .add(each);
        }
    }

    /// One list of attributions in no particular order.
    static List<Attribution> of(Prose prose, Hearing hearing, List<Attribution> ruled) {
        List<Attribution> learned = hearing.attributions();
        Blend blend = new Blend(prose, ruled);
        List<Attribution> joined = new ArrayList<>();
        learned.forEach(each -> joined.addAll(blend.join(each).toList()));
        Set<Integer> read = starts(prose, learned.stream().map(blend::cue).toList());
        Set<Integer> heard = starts(prose, hearing.cues());
        List<Attribution> left = blend.ruledBySentence.values().stream()
                .flatMap(List::stream)
                .filter(each -> Collections.disjoint(read, blend.cueStarts(each)))
                .toList();
        left.stream().filter(each -> blend.stands(each, heard)).forEach(joined::add);
        PassedOn passedOn = new PassedOn(prose, joined);
        left.stream()
                .filter(each -> !blend.stands(each, heard) && passedOn.holds(each))
                .forEach(joined::add);
        return joined;
    }

    /// Whether what only a rule found stands: the rule is sure, and the model heard at least faintly what needs it.
    private boolean stands(Attribution ruled, Set<Integer> heard) {
        boolean sure = ruled.finding().confidence() >= SURE || isQuoted(ruled);
        return sure && (!isDoubtful(ruled) || !Collections.disjoint(heard, cueStarts(ruled)));
    }

    private static Set<Integer> starts(Prose prose, List<Span> spans) {
        return spans.stream()
                .flatMap(span -> prose.tokensIn(span).stream())
                .map(Token::start)
                .collect(Collectors.toSet());
    }

    private Set<Integer> cueStarts(Attribution ruled) {
        return starts(prose, ruled.wording().cue().toList());
    }

    private boolean isDoubtful(Attribution ruled) {
        return ruled.finding().rule().isKnownAnd(DOUBTFUL::contains) && !isPromise(ruled);
    }

    /// "promised that": whoever does it says it.
    private boolean isPromise(Attribution ruled) {
        List<Token> cue = prose.tokensIn(cue(ruled));
        int end = cue.isEmpty() ? 0 : cue.getLast().end();
        List<Token> behind = prose.tokensIn(new Span(end, Math.min(prose.text().length(), end + NEXT)));
        return end > 0
                && PROMISES.contains(cue.getLast().lower())
                && !behind.isEmpty()
                && behind.getFirst().is("that")
                && cue.stream().noneMatch(Grammar::isNegation);
    }

    private int sentence(Attribution attribution) {
        return prose.sentenceAt(cue(attribution).start());
    }

    private boolean isQuoted(Attribution attribution) {
        int start = attribution.wording().extent().start();
        return attribution.wording().cue().isKnown()
                && "“\"‘'".indexOf(prose.text().charAt(start)) >= 0;
    }

    private Span cue(Attribution attribution) {
        return attribution.wording().cue().or(attribution.wording().extent());
    }

    private Maybe<Attribution> join(Attribution heard) {
        List<Attribution> candidates = ruledBySentence.getOrDefault(sentence(heard), new ArrayList<>());
        int best = -1;
        double most = 0;
        for (int i = 0; i < candidates.size(); i++) {
            double likeness = likeness(heard.wording(), candidates.get(i).wording());
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        if (best >= 0) {
            return Maybe.known(joined(heard, candidates.remove(best)));
        }
        return heard.finding().confidence() < LEAST ? Maybe.unknown() : Maybe.known(heard);
    }

    /// Above 1 where the cues meet, else the share of common content if that is large, else 0.
    private static double likeness(Wording heard, Wording ruled) {
        double share = share(heard.content(), ruled.content());
        boolean cue = heard.cue() instanceof Maybe.Known<Span>(Span span)
                && ruled.cue().isKnownAnd(span::overlaps);
        return cue && share > 0 ? 1 + share : share > SAME ? share : 0;
    }

    private static double share(List<Span> some, List<Span> others) {
        int common = 0;
        int all = 0;
        for (Span span : some) {
            all += span.length();
            for (Span other : others) {
                common += Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
            }
        }
        for (Span other : others) {
            all += other.length();
        }
        return (double) common / (all - common);
    }

    private Attribution joined(Attribution heard, Attribution ruled) {
        String rule = ruled.finding().rule().or("");
        if (Statements.readsLayout(rule)) {
            return ruled;
        }
        List<Span> content = content(heard.wording(), ruled.wording(), rule);
        boolean apart = ruled.wording().to().isKnownAnd(to -> content.stream().noneMatch(to::overlaps));
        Wording wording = new Wording(
                content,
                heard.wording().cue().orElse(ruled.wording().cue()),
                heard.wording().source().orElse(ruled.wording().source()),
                apart ? ruled.wording().to() : heard.wording().to(),
                List.of());
        String name = heard.finding().rule().or("") + "+" + rule;
        return new Attribution(
                wording,
                ruled.stance(),
                ruled.passer(),
                Finding.by(name, heard.finding().confidence()));
    }

    /// The model's content, unless it is a torn part of the rule's.
    private List<Span> content(Wording heard, Wording ruled, String rule) {
        boolean torn = heard.content().size() > ruled.content().size() || CLAUSES.contains(rule);
        boolean part = heard.content().stream()
                .allMatch(span -> ruled.content().stream()
                        .anyMatch(whole -> whole.start() <= span.start() + SLACK && whole.end() >= span.end() - SLACK));
        return (part && (torn || isCutAtMark(heard, ruled))) || isDated(heard, ruled)
                ? ruled.content()
                : heard.content();
    }

    /// The model stopped at a closing mark in the middle of a clause: the sons whom the “martyrs” | had left.
    private boolean isCutAtMark(Wording heard, Wording ruled) {
        int end = heard.extent().end();
        boolean stopped = end > 1 && ",.?!".indexOf(prose.text().charAt(end - 2)) >= 0;
        List<Token> rest =
                prose.tokensIn(new Span(end, Math.max(end, ruled.extent().end())));
        return "”\"’".indexOf(prose.text().charAt(end - 1)) >= 0
                && !stopped
                && !rest.isEmpty()
                && rest.getFirst().isWord()
                && !Dressing.isDay(rest)
                && !Grammar.isConjunction(rest.getFirst());
    }

    /// "acknowledged the deployment | in April": the rule tells the time of saying from what is said.
    private boolean isDated(Wording heard, Wording ruled) {
        Span whole = heard.content().getLast();
        int end = ruled.extent().end();
        if (heard.content().size() > 1 || whole.start() != ruled.extent().start() || whole.end() <= end) {
            return false;
        }
        List<Token> rest = prose.tokensIn(new Span(end, whole.end()));
        return rest.size() > 1
                && TIMES.contains(rest.get(0).lower())
                && Grammar.isTimeWord(rest.get(1))
                && !(rest.size() > 2 && rest.get(2).kind() == Token.Kind.POSSESSIVE);
    }
}
