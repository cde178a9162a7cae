package sayso.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.ledger.linked.Entry;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// `sayso sources`: whose word the reports of a ledger rest on.
@Command(
        name = "sources",
        description = "List persons and bodies whose word reports rest on, those in the most reports first.",
        header = {"sayso sources", "sayso sources intelligence --format csv", "sayso sources E41"})
final class SourcesCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "Words of one of their names, or the id of one (E41). Default: all.")
    List<String> words = List.of();

    @Mixin
    AnswerOptions answers = new AnswerOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    SourcesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.openExisting(desk)) {
            Answers found = new Answers(
                    List.of("id", "kind", "name", "also", "reports"),
                    List.of("entry", "name", "names", "kinds", "descriptions", "reports"));
            List<Entry> entries = entries(open);
            answers.wanted(entries).forEach(entry -> found.add(row(entry)));
            found.write(answers.format, desk, "no source of that name");
            answers.tellOfMore(entries, desk);
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    private List<Entry> entries(Ledger open) throws ReportException {
        String asked = String.join(" ", words);
        return asked.matches("E[1-9][0-9]{0,17}")
                ? List.of(open.entry(asked))
                : open.entries(Maybe.ofText(asked), answers.oneMore());
    }

    private static Answers.Row row(Entry entry) {
        List<String> kinds = entry.kinds().stream().map(Kind::code).toList();
        List<String> others = entry.names().subList(1, entry.names().size());
        return new Answers.Row(
                List.of(
                        entry.id(),
                        kinds.isEmpty() ? "" : kinds.getFirst(),
                        Shown.text(entry.name()),
                        Shown.text(String.join("; ", others)),
                        Phrases.number(entry.reports())),
                entry.descriptions().isEmpty()
                        ? ""
                        : Shown.text(entry.descriptions().getFirst()),
                List.of(entry.id(), entry.name(), entry.names(), kinds, entry.descriptions(), entry.reports()));
    }
}
