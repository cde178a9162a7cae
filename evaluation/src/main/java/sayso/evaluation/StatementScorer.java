package sayso.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import sayso.reading.Maybe;
import sayso.reading.Statement;
import sayso.reading.Timex;
import sayso.reading.Wording;
import sayso.text.Span;

/// Marks the statements of one report.
final class StatementScorer {
    private static final double FOUND = 0.5;

    /// What a shared word of cue or source adds to the likeness of two statements.
    private static final double SHARED = 0.2;

    /// A statement with the words of its parts.
    private record Worded<T>(T statement, BitSet content, BitSet cue, BitSet source) {}

    private final Comparison comparison;
    private final ScoreSheet sheet;

    StatementScorer(Comparison comparison, ScoreSheet sheet) {
        this.comparison = comparison;
        this.sheet = sheet;
    }

    void score() {
        List<Worded<GoldStatement>> gold =
                comparison.gold().statements().stream().map(this::worded).toList();
        List<Worded<Statement>> read =
                comparison.reading().statements().stream().map(this::worded).toList();
        List<Pair<Worded<GoldStatement>, Worded<Statement>>> found =
                Pair.likest(gold, read, StatementScorer::likeness).stream()
                        .filter(pair -> contents(pair.gold(), pair.read()) >= FOUND)
                        .toList();
        var matches = Matches.of(
                found, gold, read.size(), worded -> worded.statement().optional());
        long right = matches.found().stream().filter(this::marksRight).count();
        sheet.count(Mark.STATEMENTS_FOUND, matches.found().size(), matches);
        sheet.count(Mark.STATEMENTS_RIGHT, right, matches);
        matches.missed().forEach(worded -> sheet.add(missed(worded.statement())));
    }

    private static double likeness(Worded<?> gold, Worded<?> read) {
        double contents = contents(gold, read);
        return contents > 0
                ? contents
                        + (gold.cue().intersects(read.cue()) ? SHARED : 0)
                        + (gold.source().intersects(read.source()) ? SHARED : 0)
                : 0;
    }

    private static double contents(Worded<?> gold, Worded<?> read) {
        return WordPlaces.likeness(gold.content(), read.content());
    }

    /// Counts the traits of a found statement and tells whether its sources are right.
    private boolean marksRight(Pair<Worded<GoldStatement>, Worded<Statement>> pair) {
        GoldStatement gold = pair.gold().statement();
        Statement read = pair.read().statement();
        sheet.count(
                Trait.VIA,
                Names.sameAll(gold.via(), comparison.names(read.basis().via())));
        sheet.count(Trait.FORM, gold.form() == read.form());
        sheet.count(Trait.STANCE, gold.stance() == read.stance());
        if (gold.said() instanceof Maybe.Known<String>(String said)) {
            sheet.count(Trait.SAID, read.said().map(Timex::value).isKnownAnd(said::equals));
        }
        List<String> who = comparison.names(read.basis().who());
        boolean isRight = Names.sameAll(gold.who(), who);
        if (!isRight) {
            String first = comparison.places().word(pair.gold().content().nextSetBit(0));
            sheet.add(comparison.miss("who", first + " …", String.join("; ", gold.who()), String.join("; ", who)));
        }
        return isRight;
    }

    private Miss missed(GoldStatement gold) {
        String content =
                gold.wording().content().stream().map(comparison::words).collect(Collectors.joining(" "));
        return comparison.miss("missed statement", Excerpt.of(content), String.join("; ", gold.who()), "");
    }

    private Worded<GoldStatement> worded(GoldStatement gold) {
        Wording wording = gold.wording();
        return new Worded<>(
                gold,
                comparison.places().ofContent(wording.content()),
                comparison.goldWords(wording.cue().toList()),
                comparison.goldWords(wording.source().toList()));
    }

    private Worded<Statement> worded(Statement read) {
        Wording wording = read.wording();
        List<Span> content = wording.content();
        return new Worded<>(
                read,
                comparison.readContent(content),
                comparison.readWords(wording.cue().toList()),
                comparison.readWords(wording.source().toList()));
    }
}
