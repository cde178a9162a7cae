package sayso.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sayso.model.Weights;
import sayso.reading.Maybe;
import sayso.reading.SourceId;
import sayso.statement.Attribution;
import sayso.statement.Quotations;
import sayso.statement.Reference;
import sayso.statement.References;
import sayso.statement.Statements;
import sayso.statement.learned.Heard;
import sayso.statement.learned.LearnedReader;
import sayso.text.Prose;
import sayso.text.Span;

/// Measures who the pronouns mean that are sources of our own statements, on news and interviews of GUM that nothing
/// was trained on. The figures go to `target/antecedents.tsv`.
final class AntecedentsOfPronounsTest {
    private static final Path GUM = Path.of("..", "..", "shared", "corpora", "gum");
    private static final List<String> DOCUMENTS = List.of(
            "interview_cyclone",
            "interview_gaming",
            "news_homeopathic",
            "news_iodine",
            "news_korea",
            "news_asylum",
            "news_crane",
            "news_questionnaire",
            "news_defector",
            "news_sensitive",
            // the test part of GUM, on which nothing was set
            "interview_hill",
            "interview_libertarian",
            "news_nasa");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    /// What no source is called in full.
    private static final Set<String> OTHER = Set.of(
            "they",
            "she",
            "him",
            "her",
            "his",
            "hers",
            "its",
            "them",
            "their",
            "theirs",
            "the",
            "who",
            "whom",
            "whose",
            "that",
            "which",
            "our",
            "you",
            "your",
            "himself",
            "herself",
            "itself",
            "themselves",
            "mine");

    private static final double HEARD = 0.4;

    /// How many of the pronouns were given the right one, and how many were given anyone.
    private record Tally(String name, List<Boolean> right) {
        String line() {
            long good = right.stream().filter(each -> each).count();
            return name + "\t" + right.size() + "\t" + good;
        }
    }

    private final Tally rules = new Tally("rules alone", new ArrayList<>());
    private final Tally head = new Tally("head alone", new ArrayList<>());
    private final Tally both = new Tally("both", new ArrayList<>());
    private final List<String> lines = new ArrayList<>();

    @Test
    void meansTheRightOneMostly() throws IOException {
        assumeTrue(Files.isDirectory(GUM), "no GUM in " + GUM);
        try (LearnedReader reader = LearnedReader.load(Weights::read)) {
            for (String document : DOCUMENTS) {
                measure(GumText.read(GUM.resolve("GUM_" + document + ".conllu")), reader, document);
            }
        }
        List.of(rules, head, both).forEach(tally -> lines.add(tally.line()));
        Files.write(Path.of("target", "antecedents.tsv"), lines);
        assertFalse(both.right().isEmpty());
        assertTrue(count(both) >= count(rules), () -> "the head makes it worse: " + String.join(" · ", lines));
    }

    private static long count(Tally tally) {
        return tally.right().stream().filter(each -> each).count();
    }

    private void measure(GumText gum, LearnedReader reader, String document) {
        Heard heard = reader.hear(gum.text());
        Prose prose = Prose.of(gum.text());
        List<Attribution> attributions = Statements.in(prose, Quotations.in(prose), heard.hearing());
        Sources alone = Sources.of(prose, attributions, List.of());
        Sources helped = Sources.of(prose, attributions, List.of(), heard.references());
        Set<Span> seen = new java.util.HashSet<>();
        for (Attribution each : attributions) {
            if (each.wording().source() instanceof Maybe.Known<Span>(Span span)
                    && PRONOUNS.contains(prose.at(span).toLowerCase(Locale.ROOT))
                    && seen.add(span)) {
                List<String> names = named(gum, span);
                if (!names.isEmpty()) {
                    rules.right().add(isRight(alone, span, names));
                    both.right().add(isRight(helped, span, names));
                    head.right().add(isRight(heard.references(), gum, span));
                    lines.add(document + "\t" + prose.at(span) + "\t"
                            + rules.right().getLast() + "\t" + head.right().getLast() + "\t"
                            + both.right().getLast());
                }
            }
        }
    }

    /// What the entity that the pronoun means is called elsewhere; empty where it has no name and no noun.
    private static List<String> named(GumText gum, Span pronoun) {
        int entity = entity(gum, pronoun);
        return gum.mentions().stream()
                .filter(each -> each.entity() == entity)
                .map(each -> each.span().of(gum.text()))
                .filter(text -> text.length() > 2)
                .filter(text -> !OTHER.contains(text.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// The entity of the smallest mention around `span`.
    private static int entity(GumText gum, Span span) {
        TreeMap<Integer, Integer> byLength = new TreeMap<>();
        gum.mentions().stream()
                .filter(each -> each.span().contains(span))
                .forEach(each -> byLength.putIfAbsent(each.span().length(), each.entity()));
        return byLength.isEmpty() ? -1 : byLength.firstEntry().getValue();
    }

    private static boolean isRight(Sources sources, Span span, List<String> names) {
        List<SourceId> ids = sources.at(span);
        return ids.size() == 1
                && names.stream()
                        .anyMatch(name -> isSame(sources.source(ids.getFirst()).name(), name));
    }

    /// "Valk’s sister" is not Valk.
    private static boolean isSame(String one, String other) {
        boolean possessive = (one + " ").matches(".*['’]s? .*") == (other + " ").matches("(?s).*['’]s? .*");
        return NameWords.contained(one, other)
                && (possessive || NameWords.of(one).size() > 2);
    }

    private static boolean isRight(References references, GumText gum, Span span) {
        int meant = entity(gum, span);
        for (Reference each : references.in(span)) {
            if (each.probability() >= HEARD) {
                return entity(gum, each.antecedents().getLast()) == meant;
            }
        }
        return false;
    }
}
