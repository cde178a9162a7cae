package sayso.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sayso.reading.Figure;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.SourceId;
import sayso.reading.Statement;
import sayso.reading.Status;
import sayso.reading.Verification;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;

/// Finds what a report says about the checking of its own material.
public final class Verifications {
    private static final double CONFIDENCE = 0.7;
    private static final List<StatusRule> RULES = List.of(
            new NotVerified(),
            new NoComment(),
            new NotDisclosed(),
            new Verified(),
            new Purported(),
            new Disputed(),
            new Revised());

    private static final Map<String, List<StatusRule>> BY_OPENER = byOpener();

    private Verifications() {}

    /// The rules to try at each word, in their order.
    private static Map<String, List<StatusRule>> byOpener() {
        Map<String, List<StatusRule>> rules = new HashMap<>();
        for (StatusRule rule : RULES) {
            rule.openers()
                    .forEach(word ->
                            rules.computeIfAbsent(word, _ -> new ArrayList<>()).add(rule));
        }
        return Map.copyOf(rules);
    }

    /// A remark on checking, before its party has become a source.
    ///
    /// @param span the clause that says it
    /// @param by the noun phrase of who could not verify, did not comment or has not disclosed
    /// @param object what it is about
    /// @param rule the name of the rule that found it
    public record Check(Span span, Status status, Maybe<Span> by, Maybe<Span> object, String rule) {}

    /// All remarks on checking, in reading order.
    public static List<Check> find(Prose prose) {
        List<Check> checks = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            addAll(checks, new Words(sentence.tokens()));
        }
        return checks.stream().sorted(Comparator.comparing(Check::span)).toList();
    }

    private static void addAll(List<Check> checks, Words words) {
        int at = 0;
        Maybe<Span> party = Maybe.unknown();
        while (at < words.size()) {
            Maybe<Cue> cue = cue(words, at);
            for (Cue found : cue.toList()) {
                Check check = check(words, found, party);
                party = check.by();
                checks.add(check);
            }
            at = cue.map(Cue::to).or(at + 1);
        }
    }

    private static Maybe<Cue> cue(Words words, int at) {
        for (StatusRule rule : BY_OPENER.getOrDefault(words.word(at), List.of())) {
            Maybe<Cue> cue = rule.at(words, at);
            if (cue.isKnown()) {
                return cue;
            }
        }
        return Maybe.unknown();
    }

    /// @param before the party of the remark before in the sentence, which "but could not establish" goes on with
    private static Check check(Words words, Cue cue, Maybe<Span> before) {
        Clause clause = Clause.around(words, cue);
        Maybe<Span> by = clause.goesOn() ? clause.by().orElse(before) : clause.by();
        return new Check(clause.span(), cue.status(), by, clause.object(), clause.rule());
    }

    /// The checks with their parties as sources, and the statements and figures that each one bears on.
    ///
    /// @param resolve the source that a noun phrase names, where it names one
    public static List<Verification> link(
            List<Check> checks,
            Function<Span, Maybe<SourceId>> resolve,
            List<Statement> statements,
            List<Figure> figures) {
        Concerns concerns = new Concerns(statements, figures);
        return checks.stream().map(check -> link(check, resolve, concerns)).toList();
    }

    private static Verification link(Check check, Function<Span, Maybe<SourceId>> resolve, Concerns concerns) {
        Maybe<SourceId> by = Maybe.unknown();
        for (Span phrase : check.by().toList()) {
            by = resolve.apply(phrase);
        }
        return new Verification(
                check.span(),
                check.status(),
                by,
                check.object(),
                concerns.of(check),
                Finding.by(check.rule(), CONFIDENCE));
    }
}
