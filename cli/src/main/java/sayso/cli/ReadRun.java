package sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import sayso.ingest.Intake;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;

/// Reads one report after the other. A bad one is told of and never ends the run.
final class ReadRun {
    private final Function<Report, Reading> reader;
    private final Sheet sheet;
    private final Outlet outlet;
    private final Desk desk;
    private final Progress progress;
    private final Failures failures;
    private int read;
    private int exitCode = Exit.DONE;

    ReadRun(Function<Report, Reading> reader, Sheet sheet, Outlet outlet, Desk desk) {
        this.reader = reader;
        this.sheet = sheet;
        this.outlet = outlet;
        this.desk = desk;
        this.progress = new Progress(desk, !outlet.isWatched(), System::nanoTime);
        this.failures = new Failures(desk);
    }

    /// The worst that happened: a bug of ours outweighs a bad report.
    int exitCode() {
        return exitCode;
    }

    /// Whether any report could be read so far.
    boolean hasRead() {
        return read > 0;
    }

    /// @param share how much of the run is behind, 0 to 1
    void take(Intake intake, double share) {
        failures.count();
        switch (intake) {
            case Intake.Taken(Report report) -> read(report);
            case Intake.Refused(String _, Problem problem) -> refused(problem);
        }
        progress.show(read, share);
    }

    void end() {
        progress.clear();
        failures.list();
    }

    private void read(Report report) {
        String location = report.masthead().location().or("");
        try {
            List<String> lines = sheet.lines(reader.apply(report), read + 1);
            outlet.write(lines);
            read++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OutOfMemoryError e) {
            refused(tooLarge(location));
        } catch (RuntimeException | StackOverflowError e) {
            progress.clear();
            desk.bug(e, location);
            exitCode = Exit.OUR_BUG;
        }
    }

    private void refused(Problem problem) {
        progress.clear();
        failures.add(problem);
        exitCode = Math.max(exitCode, Exit.SOME_FAILED);
    }

    private static Problem tooLarge(String location) {
        return Problem.at(
                new Place.Named(location),
                "report.memory",
                "the report needs more memory than Sayso may use",
                "cut it into parts, or allow more: SAYSO_JAVA_OPTS=-Xmx4g sayso read …");
    }
}
