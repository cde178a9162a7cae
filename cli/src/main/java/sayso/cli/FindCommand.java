package sayso.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Question;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.reading.Stance;
import sayso.reading.Status;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// `sayso find`: statements by their words and by whose word they are.
@Command(
        name = "find",
        description = "Find statements in a ledger, what was added last first. All that is asked for must hold.",
        header = {
            "sayso find bridge --source ministry",
            "sayso find '\"peace talks\" -trade' --stance denies --from 2026-01-01"
        })
final class FindCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "report",
            "statement",
            "published",
            "publisher",
            "who",
            "via",
            "stance",
            "form",
            "said",
            "content",
            "confidence",
            "title",
            "place");

    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description =
                    "Words of the statement or its sources, in any form; '\"two words\"' in a row; -word not at all.")
    List<String> words = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Words of the name or role of whose word it is, or who relays it.")
    String source = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Wants.SourceKind.class,
            description = "The kind of source: person, government, agency, unnamed…")
    Maybe<Kind> kind = Maybe.unknown();

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            converter = Wants.StanceCode.class,
            description = "How it is said: says, claims, denies, estimates…")
    Maybe<Stance> stance = Maybe.unknown();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            converter = Wants.Words.class,
            description = "The outlet, in full or part.")
    Maybe<String> publisher = Maybe.unknown();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description = "Published on this day or later.")
    Maybe<LocalDate> from = Maybe.unknown();

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Wants.Day.class,
            description = "Published on this day or earlier.")
    Maybe<LocalDate> to = Maybe.unknown();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = Wants.StatusCode.class,
            description = "What the report says about its checking: not-verified, disputed, no-comment…")
    Maybe<Status> status = Maybe.unknown();

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            converter = Wants.Place.class,
            description = "Go on after the place of the last answer, which --format jsonl tells.")
    long after = Long.MAX_VALUE;

    @Mixin
    AnswerOptions answers = new AnswerOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    FindCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.openExisting(desk)) {
            Answers found = new Answers(List.of("who", "how", "what", "where"), COLUMNS);
            List<Hit> hits = open.find(question(), after, answers.oneMore());
            answers.wanted(hits).forEach(hit -> found.add(row(hit)));
            found.write(answers.format, desk, "nothing found");
            answers.tellOfMore(hits, desk);
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    private Question question() {
        return new Question(String.join(" ", words), source, kind, stance, publisher, from, to, status);
    }

    private static Answers.Row row(Hit hit) {
        String who = hit.who().isEmpty() ? "nobody named" : Phrases.list(hit.who());
        String via = hit.via().isEmpty() ? "" : ", through " + Phrases.list(hit.via());
        String content = String.join(" … ", hit.content());
        String where = hit.report().publisher().or("publisher not known")
                + hit.report().published().map(day -> ", " + Phrases.day(day)).or("");
        return new Answers.Row(
                List.of(Shown.text(who + via), hit.stance().code(), Shown.text(content), Shown.text(where)),
                shortId(hit.report().id()) + " " + hit.id(),
                List.of(
                        hit.report().id(),
                        hit.id().toString(),
                        hit.report().published().map(LocalDate::toString).or(""),
                        hit.report().publisher().or(""),
                        hit.who(),
                        hit.via(),
                        hit.stance().code(),
                        hit.form().code(),
                        hit.said().or(""),
                        content,
                        hit.confidence(),
                        hit.report().title().or(""),
                        hit.place()));
    }

    /// As much of a report's id as people type.
    static String shortId(String id) {
        return id.substring(0, 10);
    }
}
