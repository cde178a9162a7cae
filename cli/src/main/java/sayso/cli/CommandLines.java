package sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import sayso.Edition;
import sayso.ingest.web.WebOptions;
import sayso.ledger.kept.LedgerException;

/// Builds the command line, runs it and turns whatever happens into an exit code.
final class CommandLines {
    private CommandLines() {}

    static int run(Terminal terminal, String... arguments) {
        return run(terminal, WebOptions.usual(), arguments);
    }

    /// @param web how far fetching goes
    static int run(Terminal terminal, WebOptions web, String... arguments) {
        Desk desk = new Desk(terminal);
        try {
            int code = of(desk, web).execute(arguments);
            desk.flush();
            return code;
        } catch (IOException e) {
            return Outlet.broken(e, desk);
        } catch (RuntimeException | StackOverflowError e) {
            desk.bug(e, "");
            return Exit.OUR_BUG;
        }
    }

    /// The whole command line, ready to run or to be described.
    static CommandLine of(Desk desk) {
        return of(desk, WebOptions.usual());
    }

    private static CommandLine of(Desk desk, WebOptions web) {
        CommandLine line = new CommandLine(new SaysoCommand(desk))
                .addSubcommand(new ReadCommand(desk, web))
                .addSubcommand(new EvaluateCommand(desk))
                .addSubcommand(new CopiesCommand(desk))
                .addSubcommand(new AddCommand(desk, web))
                .addSubcommand(new FindCommand(desk))
                .addSubcommand(new ShowCommand(desk))
                .addSubcommand(new FiguresCommand(desk))
                .addSubcommand(new SourcesCommand(desk))
                .addSubcommand(new StoriesCommand(desk))
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new ImportCorrectionsCommand(desk))
                .addSubcommand(new StatsCommand(desk))
                .addSubcommand(new CorrectCommand(desk))
                .addSubcommand(new MergeCommand(desk))
                .addSubcommand(new SplitCommand(desk))
                .addSubcommand(new UndoCommand(desk))
                .addSubcommand(new LogCommand(desk))
                .addSubcommand(new RereadCommand(desk))
                .addSubcommand(new DeleteCommand(desk))
                .addSubcommand(new BackupCommand(desk))
                .addSubcommand(new DoctorCommand(desk))
                .addSubcommand(new ServeCommand(desk))
                .addSubcommand(AccountsCommand.line(desk))
                .addSubcommand(new HelpCommand(desk))
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(Writer.nullWriter()))
                .setAllowOptionsAsOptionParameters(false)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, _) -> Misuse.explain(e, desk))
                .setExecutionExceptionHandler((e, _, _) -> failed(e, desk));
        line.setExecutionStrategy(parsed -> help(parsed, desk));
        return line;
    }

    /// `--help` and `--version` come before everything else.
    private static int help(ParseResult parsed, Desk desk) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        try {
            if (last.isUsageHelpRequested()) {
                desk.answer(HelpPage.lines(
                        last.commandSpec(),
                        desk.terminal().width(),
                        desk.terminal().outInk()));
                return Exit.DONE;
            }
            if (last.isVersionHelpRequested()) {
                desk.answer("sayso " + Edition.release());
                return Exit.DONE;
            }
        } catch (IOException e) {
            return Outlet.broken(e, desk);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int failed(Exception e, Desk desk) {
        if (e instanceof IOException broken) {
            return Outlet.broken(broken, desk);
        }
        if (e instanceof LedgerException broken) {
            desk.problem(broken.problem());
            desk.trace(broken);
            return Exit.of(broken.problem());
        }
        desk.bug(e, "");
        return Exit.OUR_BUG;
    }
}
