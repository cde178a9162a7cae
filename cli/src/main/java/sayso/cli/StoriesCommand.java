package sayso.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.ledger.kept.ReportLine;
import sayso.ledger.linked.Shared;
import sayso.ledger.linked.Story;
import sayso.reading.ReportException;
import sayso.server.phrase.Shown;

/// `sayso stories`: reports about one event, and why they are taken for it.
@Command(
        name = "stories",
        description = "List reports about one event, those published last first, and what they have in common.",
        header = {"sayso stories", "sayso stories T7 --format jsonl"})
final class StoriesCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 6;

    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(arity = "0..*", paramLabel = "STORY", description = "Ids of stories (T7). Default: the latest.")
    List<String> ids = List.of();

    @Mixin
    AnswerOptions answers = new AnswerOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    StoriesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.openExisting(desk)) {
            Answers found = new Answers(
                    List.of("story", "day", "report", "why"),
                    List.of(
                            "story",
                            "report",
                            "title",
                            "publisher",
                            "published",
                            "copyOf",
                            "names",
                            "words",
                            "counts"));
            List<Story> stories = stories(open);
            for (Story story : ids.isEmpty() ? answers.wanted(stories) : stories) {
                story.members().forEach(member -> found.add(row(story, member)));
            }
            found.write(answers.format, desk, "no two reports tell the same event");
            if (ids.isEmpty()) {
                answers.tellOfMore(stories, desk);
            }
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    private List<Story> stories(Ledger open) throws ReportException {
        if (ids.isEmpty()) {
            return open.stories(answers.oneMore());
        }
        List<Story> stories = new ArrayList<>();
        for (String id : ids) {
            stories.add(open.story(id));
        }
        return stories;
    }

    private static Answers.Row row(Story story, Story.Member member) {
        ReportLine report = member.report();
        String title = report.title().or("untitled")
                + report.publisher().map(name -> " (" + name + ")").or("");
        return new Answers.Row(
                List.of(story.id(), report.published().map(LocalDate::toString).or(""), Shown.text(title), why(member)),
                FindCommand.shortId(report.id()),
                List.of(
                        story.id(),
                        report.id(),
                        report.title().or(""),
                        report.publisher().or(""),
                        report.published().map(LocalDate::toString).or(""),
                        member.copyOf().or(""),
                        member.shared().names(),
                        member.shared().words(),
                        member.shared().counts()));
    }

    private static String why(Story.Member member) {
        if (member.copyOf().isKnown()) {
            return "copy of " + FindCommand.shortId(member.copyOf().or(""));
        }
        Shared shared = member.shared();
        return Shown.text(String.join(
                ", ",
                Stream.of(shared.counts(), shared.names(), shared.words())
                        .flatMap(List::stream)
                        .limit(MOST_SHOWN)
                        .toList()));
    }
}
