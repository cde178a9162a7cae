package sayso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.ledger.Ledger;
import sayso.reading.ReportException;
import sayso.server.phrase.Phrases;

/// `sayso delete`: reports leave the ledger for good.
@Command(
        name = "delete",
        description = "Delete reports for good: text, readings, corrections, and what is left of them in the files.",
        header = {"sayso delete 3f2a91c04d", "sayso delete 3f2a 91c0 --yes"})
final class DeleteCommand implements Callable<Integer> {
    private static final int LONGEST_ANSWER = 10;

    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(arity = "1..*", paramLabel = "REPORT…", description = "Ids of reports; their beginnings are enough.")
    List<String> reports = List.of();

    @Option(names = "--yes", description = "Do not ask. Needed where no person is there to be asked.")
    boolean yes;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    DeleteCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::delete);
    }

    private int delete(Ledger open) throws IOException, ReportException {
        List<String> ids = new ArrayList<>();
        for (String report : reports) {
            String id = open.id(report);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        if (!yes) {
            if (!desk.terminal().inIsTerminal() || !desk.terminal().errIsTerminal()) {
                desk.problem(Misuse.notConfirmed());
                return Exit.WRONG_USAGE;
            }
            if (!confirmed(ids)) {
                desk.answer("nothing deleted");
                return Exit.DONE;
            }
        }
        boolean clean = open.delete(ids);
        desk.answer(Phrases.plural(ids.size(), "report") + " deleted");
        if (!clean) {
            desk.note("somebody is reading the ledger: words may stand in its files until nobody uses it");
        }
        return Exit.DONE;
    }

    private boolean confirmed(List<String> ids) throws IOException {
        desk.say(ids);
        desk.whisper("Delete " + Phrases.plural(ids.size(), "report") + " for good? [y/N] ");
        byte[] typed = new byte[LONGEST_ANSWER];
        int length = Math.max(0, desk.terminal().in().read(typed));
        String answer = new String(typed, 0, length, StandardCharsets.UTF_8).strip();
        return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
    }
}
