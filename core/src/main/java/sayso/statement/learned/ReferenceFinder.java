package sayso.statement.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.encoder.EntityKind;
import sayso.encoder.Mentions;
import sayso.encoder.Pass;
import sayso.encoder.Role;
import sayso.encoder.WordRange;
import sayso.encoder.WordTag;
import sayso.encoder.Words;
import sayso.reading.Kind;
import sayso.statement.Reference;
import sayso.statement.References;
import sayso.text.Span;

/// Asks the mention heads what the words of sources refer to: only in windows that hold a source which its own
/// words
/// do not tell, a pronoun, a description or a name of one word.
final class ReferenceFinder {
    private static final Set<String> POINTING = Set.of("he", "she", "it", "they", "his", "her", "their", "the", "this");

    private static final int NO_MENTION = -1;

    /// Below this the model hardly favours what it names.
    private static final double LEAST = 0.4;

    /// From this on a name is taken for what the model says: of the 45 that it then takes for an organisation in
    /// GUM's dev part, which it was not trained on, none is a person.
    private static final double SURE_KIND = 0.5;

    private final Words words;
    private final List<Reference> references = new ArrayList<>();
    private final List<References.NameKind> kinds = new ArrayList<>();

    ReferenceFinder(Words words) {
        this.words = words;
    }

    References found() {
        return new References(references, kinds);
    }

    /// Reads one window while it is open.
    void read(WordRange window, Pass pass, List<ScoredCue> cues) {
        BitSet sources = sources(window, cues);
        if (sources.stream().noneMatch(word -> isOpen(window, sources, word))) {
            return;
        }
        Mentions mentions = pass.mentions();
        int[] clusters = clusters(mentions, window.length());
        sources.stream().forEach(word -> {
            refer(window, mentions, clusters, word);
            kind(window, mentions, word);
        });
    }

    /// The words, counted from the window's first, that are likelier source than anything else to some cue.
    private static BitSet sources(WordRange window, List<ScoredCue> cues) {
        BitSet sources = new BitSet();
        for (ScoredCue cue : cues) {
            for (int word = window.first(); word < window.end(); word++) {
                double source = cue.score(word, Role.SOURCE);
                if (source > cue.score(word, Role.NONE) && source > cue.score(word, Role.CONTENT)) {
                    sources.set(word - window.first());
                }
            }
        }
        return sources;
    }

    private boolean isOpen(WordRange window, BitSet sources, int word) {
        boolean alone = !sources.get(word + 1) && (word == 0 || !sources.get(word - 1));
        return alone || POINTING.contains(text(window, word).toLowerCase(Locale.ROOT));
    }

    private String text(WordRange window, int word) {
        return words.get(window.first() + word).span().of(words.text());
    }

    /// For each word that heads a mention the first of those that the model links it to, from link to link; for
    /// other
    /// words, of which the model has learned nothing, [#NO_MENTION].
    private static int[] clusters(Mentions mentions, int length) {
        int[] clusters = new int[length];
        for (int word = 0; word < length; word++) {
            clusters[word] = mentions.kind(word) == EntityKind.NONE ? NO_MENTION : word;
            double most = mentions.probability(word, word);
            for (int before = 0; before < word && clusters[word] != NO_MENTION; before++) {
                double likely = clusters[before] == NO_MENTION ? 0 : mentions.probability(word, before);
                clusters[word] = likely > most ? clusters[before] : clusters[word];
                most = Math.max(most, likely);
            }
        }
        return clusters;
    }

    private void refer(WordRange window, Mentions mentions, int[] clusters, int word) {
        if (clusters[word] == NO_MENTION) {
            return;
        }
        double[] mass = new double[word + 1];
        int best = word;
        mass[word] = mentions.probability(word, word);
        for (int before = 0; before < word; before++) {
            if (clusters[before] != NO_MENTION) {
                mass[clusters[before]] += mentions.probability(word, before);
                best = mass[clusters[before]] > mass[best] ? clusters[before] : best;
            }
        }
        if (best != word && mass[best] >= LEAST) {
            List<Span> antecedents = new ArrayList<>();
            for (int before = 0; before < word; before++) {
                if (clusters[before] == best && mentions.tag(before) != WordTag.PRONOUN) {
                    antecedents.add(words.get(window.first() + before).span());
                }
            }
            add(words.get(window.first() + word).span(), antecedents, mass[best]);
        }
    }

    private void add(Span word, List<Span> antecedents, double probability) {
        if (!antecedents.isEmpty()) {
            references.add(new Reference(word, antecedents, probability));
        }
    }

    private void kind(WordRange window, Mentions mentions, int word) {
        EntityKind kind = mentions.kind(word);
        boolean sure = mentions.kindProbability(word, kind) >= SURE_KIND;
        if (sure && (kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION)) {
            Kind meant = kind == EntityKind.PERSON ? Kind.PERSON : Kind.ORGANISATION;
            kinds.add(new References.NameKind(words.get(window.first() + word).span(), meant));
        }
    }
}
