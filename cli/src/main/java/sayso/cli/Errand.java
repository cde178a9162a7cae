package sayso.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import sayso.Edition;
import sayso.ingest.Fetching;
import sayso.ingest.Remembered;
import sayso.ingest.Saving;
import sayso.ingest.web.Keeper;
import sayso.ingest.web.WebOptions;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.phrase.Phrases;

/// What one run fetches, keeps and remembers of the web.
final class Errand implements AutoCloseable {
    private final WebOptions web;
    private final List<Saving> saving;
    private final Remembered remembered;
    /// On Ctrl-C the archive gets the record that is being written, whole, and no more.
    private final Thread onInterrupt = new Thread(this::stop);

    private Errand(WebOptions web, List<Saving> saving, Remembered remembered) {
        this.web = web;
        this.saving = saving;
        this.remembered = remembered;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /// @throws ReportException if what was remembered is damaged, or nothing can be saved
    static Errand of(FetchOptions options, WebOptions web) throws ReportException {
        Remembered remembered = options.remember instanceof Maybe.Known<String>(String file)
                ? Remembered.open(file, options.again)
                : Remembered.nothing();
        List<Saving> saving = options.save instanceof Maybe.Known<String>(String file)
                ? List.of(Saving.to(file, "Sayso/" + Edition.release(), InstantSource.system()))
                : List.of();
        return new Errand(web, saving, remembered);
    }

    Fetching fetching() {
        return new Fetching(web, saving.isEmpty() ? Keeper.none() : saving.getFirst(), remembered);
    }

    /// The run came to its end: what it fetched need not be fetched again.
    ///
    /// @throws ReportException if that cannot be written down
    void done(Desk desk) throws ReportException {
        remembered.save();
        if (remembered.passedOver() > 0) {
            desk.note(Phrases.plural(remembered.passedOver(), "address", "addresses") + " had nothing new");
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException _) {
            // Ctrl-C came first: the archive is already stopped
        }
        for (Saving each : saving) {
            try {
                each.close();
            } catch (IOException _) {
                // all records are written and forced out: there is nothing left to lose
            }
        }
    }

    private void stop() {
        for (Saving each : saving) {
            try {
                each.stop();
            } catch (IOException _) {
                // each record was forced out when it was written
            }
        }
    }
}
