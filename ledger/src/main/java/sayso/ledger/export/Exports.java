package sayso.ledger.export;

import java.io.IOException;
import java.io.OutputStream;

/// The ways out of a ledger.
///
/// ```java
/// try (Exporter exporter = Exports.to(out, ExportForm.CSV, new Choices(true, VaguePolicy.ACLED))) {
///     exporter.write(ledger.report("3f9a"), links);
/// }
/// ```
public final class Exports {
    private Exports() {}

    /// An exporter that writes to `out`, in UTF-8.
    public static Exporter to(OutputStream out, ExportForm form, Choices choices) throws IOException {
        return switch (form) {
            case CSV -> new LongTable(new Csv(out), choices);
            case UCDP -> new UcdpTable(new Csv(out), choices);
            case ACLED -> new AcledTable(new Csv(out), choices);
            case JSON_LINES -> new JsonLines(out, choices);
            case JSON_LD -> new LinkedData(out, choices);
            case XMI -> new XmiArchive(out, choices);
        };
    }
}
