package sayso.ingest.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The process that reads documents. It ends when nobody holds its standard input any more, so that none is left
/// behind.
final class Child {
    /// Starting Java on a busy machine.
    private static final Duration START = Duration.ofSeconds(20);

    /// A report's text is 16 Mi characters at most, in four bytes each at worst.
    private static final int LARGEST_ANSWER = 64 << 20;

    private static final int MOST_FIELDS = 1000;

    /// What `-XX:+ExitOnOutOfMemoryError` ends Java with.
    private static final int OUT_OF_MEMORY = 3;

    /// Who has shut its standard output is about to end.
    private static final int GOING_SECONDS = 2;

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private final DocumentOptions options;

    private Child(Process process, DocumentOptions options) {
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.options = options;
    }

    /// @throws IOException if there is no such process, or it does not say that it is ready
    static Child start(DocumentOptions options, String classPath) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(options, classPath)).redirectError(ProcessBuilder.Redirect.DISCARD);
        // nothing that a person set for other programs changes how documents are read
        builder.environment().clear();
        Child child = new Child(builder.start(), options);
        try {
            child.within(START, child::answer);
            return child;
        } catch (ChildException e) {
            throw new IOException("it ends or hangs before the first document", e);
        }
    }

    private static List<String> command(DocumentOptions options, String classPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + options.megabytes() + "m",
                "-Xss2m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                // no host name means anything, and no XML names another file
                "-Djdk.net.hosts.file=" + Path.of(System.getProperty("java.home"), "no-hosts"),
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-cp",
                classPath,
                options.mainClass()));
        return command;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// The fields of the answer to `document`.
    ///
    /// @throws ChildException if there is none; the process is of no more use then
    List<byte[]> ask(byte[] document) throws ChildException {
        return within(options.time(), () -> {
            questions.writeInt(document.length);
            questions.write(document);
            questions.flush();
            return answer();
        });
    }

    /// Kills the process and what it may have started.
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private List<byte[]> answer() throws IOException {
        int count = answers.readInt();
        if (count < 0 || count > MOST_FIELDS) {
            throw new IOException("an answer of " + count + " fields");
        }
        List<byte[]> fields = new ArrayList<>();
        int left = LARGEST_ANSWER;
        for (int i = 0; i < count; i++) {
            int length = answers.readInt();
            if (length < 0 || length > left) {
                throw new IOException("a field of " + length + " bytes");
            }
            left -= length;
            byte[] field = new byte[length];
            answers.readFully(field);
            fields.add(field);
        }
        return fields;
    }

    /// Blocked on a pipe, a thread heeds nobody: only the end of the process frees it.
    private List<byte[]> within(Duration time, Callable<List<byte[]>> exchange) throws ChildException {
        FutureTask<List<byte[]>> task = new FutureTask<>(exchange);
        Thread.ofPlatform().daemon().name("document").start(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            end();
            throw new ChildException(Document.Why.TIME, "it could not be read within " + time.toSeconds() + " seconds");
        } catch (InterruptedException _) {
            end();
            Thread.currentThread().interrupt();
            throw new ChildException(Document.Why.TIME, "reading was broken off");
        } catch (ExecutionException _) {
            throw died();
        }
    }

    private ChildException died() {
        try {
            if (process.waitFor(GOING_SECONDS, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
                return new ChildException(
                        Document.Why.MEMORY, "reading it takes more than " + options.megabytes() + " MB of memory");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        end();
        return new ChildException(Document.Why.BROKEN, "the reader of documents broke down over it");
    }
}
