package sayso.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ProxySelector;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.SynchronousQueue;
import java.util.logging.LogManager;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Answers one document after the other until its standard input ends. Each is its length in four bytes and its
/// bytes; each answer is how many fields it has in four bytes, and each field its length in four bytes and its
/// bytes. An answer without fields comes first: the process is ready.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        shutIn();
        serve(new DataInputStream(new BufferedInputStream(in)), new DataOutputStream(new BufferedOutputStream(out)));
    }

    /// No library prints between the answers, asks the network or looks for fonts on the machine.
    private static void shutIn() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        LogManager.getLogManager().reset();
        ProxySelector.setDefault(null);
        URL.setURLStreamHandlerFactory(new NoNetwork());
        FontMappers.set(new OneFont());
    }

    private static void serve(DataInputStream in, DataOutputStream out) throws IOException, InterruptedException {
        SynchronousQueue<byte[]> documents = new SynchronousQueue<>();
        Thread.ofPlatform().daemon().name("listen").start(() -> listen(in, documents));
        Answer.ready().write(out);
        while (true) {
            Documents.read(documents.take()).write(out);
        }
    }

    /// In a thread of its own, so that the process ends with whoever started it even while a document hangs.
    private static void listen(DataInputStream in, SynchronousQueue<byte[]> documents) {
        try {
            while (true) {
                byte[] document = new byte[in.readInt()];
                in.readFully(document);
                documents.put(document);
            }
        } catch (IOException | InterruptedException _) {
            Runtime.getRuntime().halt(0);
        }
    }
}
