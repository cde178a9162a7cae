package sayso.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Report;

/// A zip: `TypeSystem.xml`, which INCEpTION makes its layers of, and for each report a file named after its id.
/// Without text each character but white space is an "x", so that offsets stay right. The same reports give the same
/// bytes.
final class XmiArchive implements Exporter {
    /// A zip holds no day before, and its entries want one.
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final boolean text;

    XmiArchive(OutputStream out, Choices choices) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.text = choices.text();
        try (InputStream types = XmiArchive.class.getResourceAsStream("TypeSystem.xml")) {
            if (types == null) {
                throw new IllegalStateException("The type system is missing");
            }
            begin("TypeSystem.xml");
            types.transferTo(zip);
            zip.closeEntry();
        }
    }

    @Override
    public void write(KeptReport kept, Links links) throws IOException {
        begin(kept.id() + ".xmi");
        Report report = kept.reading().report();
        Markup markup = Marking.of(kept.reading());
        Markup shown = text ? markup : new Markup(markup.names(), masked(markup.text()), markup.marks(), markup.ties());
        Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        Xmi.write(shown, report.masthead().language(), report.masthead().title().or(kept.id()), out);
        out.flush();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    /// The text with its letters hidden.
    static String masked(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        text.chars().forEach(unit -> masked.append(Character.isWhitespace(unit) ? (char) unit : 'x'));
        return masked.toString();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
    }
}
