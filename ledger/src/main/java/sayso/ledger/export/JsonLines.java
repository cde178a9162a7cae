package sayso.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import sayso.json.Json;
import sayso.json.ReadingJson;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.reading.Maybe;
import sayso.reading.SourceId;

/// The JSON of the contract, one report a line, with a member `links` that the contract does not ask for:
/// `copyGroup`, `origin`, `story` where they are known, and `entries`, from the ids of sources to the ledger's
/// entries.
final class JsonLines implements Exporter {
    private final Writer out;
    private final ReadingJson.Detail detail;

    JsonLines(OutputStream stream, Choices choices) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.detail = new ReadingJson.Detail(choices.text(), true);
    }

    @Override
    public void write(KeptReport kept, Links links) throws IOException {
        String reading = ReadingJson.write(kept.reading(), detail);
        out.append(reading, 0, reading.length() - 1)
                .append(",\"links\":")
                .append(links(links).write())
                .append("}\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static Json links(Links links) {
        Map<String, Json> members = new LinkedHashMap<>();
        put("copyGroup", links.copyGroup(), members);
        put("origin", links.origin(), members);
        put("story", links.story(), members);
        Map<Integer, Json> entries = new TreeMap<>();
        links.entries().forEach((source, entry) -> entries.put(source.number(), new Json.Text(entry)));
        Map<String, Json> named = new LinkedHashMap<>();
        entries.forEach((number, entry) -> named.put(new SourceId(number).toString(), entry));
        members.put("entries", new Json.Members(named));
        return new Json.Members(members);
    }

    private static void put(String name, Maybe<String> value, Map<String, Json> members) {
        value.toList().forEach(known -> members.put(name, new Json.Text(known)));
    }
}
