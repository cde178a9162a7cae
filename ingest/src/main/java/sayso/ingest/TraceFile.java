package sayso.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.ingest.web.Validator;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Maybe;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The file of what was fetched: JSON, one object a line. The first line tells how many follow, so that a file that
/// was cut is known as such.
final class TraceFile {
    private static final String KIND = "remembered";

    private static final long LONGEST = 256L << 20;

    private TraceFile() {}

    /// @throws IOException with the reason in words, if this is no such file, or not all of it
    static Map<String, Remembered.Trace> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("this is no file but a folder or a device");
        }
        if (Files.size(file) > LONGEST) {
            throw new IOException("it is larger than any that Sayso writes");
        }
        List<String> lines =
                Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        Json head = line(lines, 0);
        if (!head.text("sayso").isKnownAnd(KIND::equals)
                || !head.whole("addresses").isKnown()) {
            throw new IOException("its first line is none that Sayso writes");
        }
        if (head.whole("addresses").or(-1L) != lines.size() - 1) {
            throw new IOException("it holds " + (lines.size() - 1) + " addresses where its first line says "
                    + head.whole("addresses").or(-1L));
        }
        Map<String, Remembered.Trace> traces = new LinkedHashMap<>();
        for (int at = 1; at < lines.size(); at++) {
            Json line = line(lines, at);
            if (!(line.text("address") instanceof Maybe.Known<String>(String address))) {
                throw new IOException("line " + (at + 1) + " names no address");
            }
            Validator validator =
                    new Validator(line.text("from").or(address), line.text("etag"), line.text("modified"));
            traces.put(address, new Remembered.Trace(line.text("as").isKnownAnd("list"::equals), validator));
        }
        return traces;
    }

    static void write(Path file, Map<String, Remembered.Trace> traces) throws IOException {
        StringBuilder text = new StringBuilder("{\"sayso\":\"" + KIND + "\",\"addresses\":" + traces.size() + "}\n");
        traces.forEach((address, trace) -> text.append(line(address, trace)).append('\n'));
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path draft = real.resolveSibling(
                "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileChannel out = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            move(draft, real);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Json line(List<String> lines, int at) throws IOException {
        if (at >= lines.size()) {
            throw new IOException("it is empty");
        }
        try {
            return Json.parse(lines.get(at));
        } catch (JsonException e) {
            throw new IOException("line " + (at + 1) + " is damaged", e);
        }
    }

    private static String line(String address, Remembered.Trace trace) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("address", address);
            json.writeStringProperty("as", trace.isList() ? "list" : "page");
            if (!trace.validator().address().equals(address)) {
                json.writeStringProperty("from", trace.validator().address());
            }
            trace.validator().etag().toList().forEach(etag -> json.writeStringProperty("etag", etag));
            trace.validator().modified().toList().forEach(day -> json.writeStringProperty("modified", day));
            json.writeEndObject();
        }
        return out.toString();
    }
}
