package sayso.trials.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Question;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Story;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.ReportException;
import sayso.reading.Stance;
import sayso.reading.Status;

/// Asks a ledger of made-up readings in many ways, each many times with other words, and tells how many
/// milliseconds it
/// took: of CPU of the thread that asks, which in SQLite does all the work, and by the clock.
final class Asking {
    private static final int TIMES = 100;
    private static final int WARM_UP = 15;
    private static final int FEWEST = 10;

    /// What takes long is asked less often, in nanoseconds.
    private static final long LONGEST = 12_000_000_000L;

    private static final int SHOWN = 20;
    private static final double MILLI = 1e6;
    private static final double PERCENT_95 = 0.95;

    /// A question, and how much it answers.
    private interface Ask {
        int ask() throws ReportException;
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Ledger ledger;
    private final Chance chance = new Chance(7);
    private final List<Long> keys;
    private final List<String> stories;
    private final List<String> publishers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Asking(Ledger ledger) {
        this.ledger = ledger;
        keys = ledger.keys();
        for (int at = 0; at < 300; at++) {
            ledger.toRead(chance.one(keys))
                    .toList()
                    .forEach(report ->
                            publishers.addAll(report.masthead().publisher().toList()));
        }
        ledger.entries(Maybe.unknown(), 300).forEach(entry -> names.add(entry.name()));
        stories = ledger.stories(2_000).stream().map(Story::id).toList();
    }

    /// One line for each kind of question.
    void tell(Consumer<String> out) throws ReportException {
        out.accept("question\tcpu_p50\tcpu_p95\tcpu_max\tclock_p50\tclock_p95\tclock_max\tanswers\tasked");
        for (Map.Entry<String, Ask> each : questions().entrySet()) {
            out.accept(line(each.getKey(), each.getValue()));
        }
    }

    private Map<String, Ask> questions() {
        Map<String, Ask> all = new LinkedHashMap<>();
        all.put(
                "find a word in every second statement",
                find(q -> q.withWords(chance.one(List.of("the", "of", "to")))));
        all.put("find a frequent word", find(q -> q.withWords(Words.of(chance.below(30)))));
        all.put("find a rare word", find(q -> q.withWords(rare())));
        all.put("find a word that nobody used", find(q -> q.withWords("xyzzy" + chance.below(1_000_000))));
        all.put(
                "find two frequent words",
                find(q -> q.withWords(Words.of(chance.below(30)) + " " + Words.of(chance.below(30)))));
        all.put("find a frequent and a rare word", find(q -> q.withWords(Words.of(chance.below(30)) + " " + rare())));
        all.put("find a frequent phrase", find(q -> q.withWords("\"of the\"")));
        all.put(
                "find a rare phrase",
                find(q -> q.withWords("\"" + Words.of(chance.below(200)) + " " + Words.of(chance.below(200)) + "\"")));
        all.put("find a word without another", find(q -> q.withWords(Words.of(chance.below(30)) + " -the")));
        all.put("find by source", find(q -> q.withSource(chance.one(names))));
        all.put(
                "find a frequent word by source",
                find(q -> q.withWords(Words.of(chance.below(30))).withSource(chance.one(names))));
        all.put("find by publisher", find(q -> q.withPublisher(Maybe.known(chance.one(publishers)))));
        all.put(
                "find a frequent word by publisher",
                find(q -> q.withWords(Words.of(chance.below(30))).withPublisher(Maybe.known(chance.one(publishers)))));
        all.put("find a publisher that is none", find(q -> q.withPublisher(Maybe.known("Nobody’s Gazette"))));
        all.put("find in a week", find(q -> week(q)));
        all.put("find a frequent word in a week", find(q -> week(q.withWords(Words.of(chance.below(30))))));
        all.put("find a rare word in a week", find(q -> week(q.withWords(rare()))));
        all.put(
                "find by kind and stance",
                find(q -> q.withKind(Maybe.known(Kind.AGENCY)).withStance(Maybe.known(Stance.DENIES))));
        all.put("find a kind that is none", find(q -> q.withKind(Maybe.known(Kind.DOCUMENT))));
        all.put("find a stance that is none", find(q -> q.withStance(Maybe.known(Stance.FEELS))));
        all.put("find by status", find(q -> q.withStatus(Maybe.known(Status.NOT_VERIFIED))));
        all.put("find a status that is none", find(q -> q.withStatus(Maybe.known(Status.DISPUTED))));
        all.put(
                "find a frequent word by status",
                find(q -> q.withWords(Words.of(chance.below(30))).withStatus(Maybe.known(Status.NOT_VERIFIED))));
        all.put(
                "figures by measure and who",
                () -> count(
                        Maybe.known(chance.one(List.of(Measure.KILLED, Measure.MISSING))),
                        Maybe.known("North Korean"),
                        Maybe.unknown()));
        all.put("figures by measure", () -> count(Maybe.known(Measure.KILLED), Maybe.unknown(), Maybe.unknown()));
        all.put(
                "figures by who",
                () -> count(
                        Maybe.unknown(), Maybe.known(chance.one(List.of("soldiers", "children"))), Maybe.unknown()));
        all.put("figures of nobody", () -> count(Maybe.unknown(), Maybe.known("astronauts"), Maybe.unknown()));
        all.put("figures of a story", () -> count(Maybe.unknown(), Maybe.unknown(), Maybe.known(chance.one(stories))));
        all.put("figures", () -> count(Maybe.unknown(), Maybe.unknown(), Maybe.unknown()));
        all.put(
                "show a report",
                () -> ledger.report(id()).reading().statements().size());
        all.put("links of a report", () -> ledger.links(id()).entries().size());
        all.put("sources", () -> ledger.entries(Maybe.unknown(), SHOWN).size());
        all.put(
                "sources by a word",
                () -> ledger.entries(Maybe.known(chance.one(names).replaceFirst(" .*", "")), SHOWN)
                        .size());
        all.put(
                "sources by a word that none has",
                () -> ledger.entries(Maybe.known("zzzzz"), SHOWN).size());
        all.put("stories", () -> ledger.stories(SHOWN).size());
        all.put("a story", () -> ledger.story(chance.one(stories)).members().size());
        all.put("copy groups", () -> ledger.copyGroups(SHOWN).size());
        all.put("stats", () -> (int) ledger.stats().reports());
        return all;
    }

    private Ask find(Function<Question, Question> question) {
        return () -> ledger.find(question.apply(Question.everything()), Long.MAX_VALUE, SHOWN)
                .size();
    }

    private Question week(Question question) {
        var day = LocalDate.of(2024, 1, 1).plusDays(chance.below(Math.max(1, keys.size() / 137)));
        return question.withDays(Maybe.known(day), Maybe.known(day.plusDays(6)));
    }

    private int count(Maybe<Measure> measure, Maybe<String> who, Maybe<String> story) {
        return ledger.counts(new CountQuery(measure, who, story, SHOWN)).size();
    }

    private String id() {
        return ledger.toRead(chance.one(keys)).toList().getFirst().id();
    }

    private String rare() {
        return Words.of(chance.from(Words.KNOWN / 2, Words.KNOWN - 1));
    }

    private String line(String name, Ask ask) throws ReportException {
        List<Long> clock = new ArrayList<>();
        List<Long> cpu = new ArrayList<>();
        long answers = 0;
        long began = System.nanoTime();
        while (cpu.size() < WARM_UP + TIMES && (cpu.size() < FEWEST || System.nanoTime() - began < LONGEST)) {
            long start = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            answers += ask.ask();
            cpu.add(threads.getCurrentThreadCpuTime() - worked);
            clock.add(System.nanoTime() - start);
        }
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%.1f\t%d",
                name,
                spread(cpu),
                spread(clock),
                (double) answers / cpu.size(),
                cpu.size());
    }

    /// Without the first ones.
    private static String spread(List<Long> nanos) {
        List<Long> sorted = nanos.subList(Math.min(WARM_UP, FEWEST / 2), nanos.size()).stream()
                .sorted()
                .toList();
        return String.format(
                Locale.ROOT,
                "%.1f\t%.1f\t%.1f",
                sorted.get(sorted.size() / 2) / MILLI,
                sorted.get((int) (sorted.size() * PERCENT_95)) / MILLI,
                sorted.getLast() / MILLI);
    }
}
