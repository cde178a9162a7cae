package sayso.ingest.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import sayso.reading.Maybe;

/// Reads documents in another process, which starts with the first document, reads one after the other, and is
/// replaced when one of them is its end. Safe to share: documents wait for each other.
public final class Documents implements AutoCloseable {
    private final DocumentOptions options;
    private @Nullable Child child;

    public Documents(DocumentOptions options) {
        this.options = options;
    }

    /// Always answers, within the time of one document and the start of the process.
    public synchronized Document read(byte[] document) {
        if (!(options.classPath() instanceof Maybe.Known<String>(String classPath))) {
            return unavailable("this Sayso was started without its reader of documents");
        }
        try {
            Child running = child;
            if (running == null || !running.isAlive()) {
                running = Child.start(options, classPath);
                child = running;
            }
            return Telling.of(running.ask(document));
        } catch (ChildException e) {
            close();
            return new Document.Untold(e.why(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            close();
            return unavailable("the reader of documents does not start: " + e.getMessage());
        }
    }

    /// Ends the process. Another document would start it again.
    @Override
    public synchronized void close() {
        Child running = child;
        if (running != null) {
            running.end();
            child = null;
        }
    }

    private static Document unavailable(String reason) {
        return new Document.Untold(Document.Why.UNAVAILABLE, reason);
    }
}
