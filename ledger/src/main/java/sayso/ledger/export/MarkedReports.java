package sayso.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Maybe;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// Brings home what people annotated in INCEpTION on reports that [XmiArchive] wrote.
public final class MarkedReports {
    private static final Pattern ID = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private MarkedReports() {}

    /// Looks up a report of the ledger.
    @FunctionalInterface
    public interface Ledger {
        /// The report with this id.
        Maybe<KeptReport> report(String id) throws ReportException;
    }

    /// What differs between the annotations in `in` and the reports of the ledger.
    ///
    /// @param in an XMI file or a zip of such, as INCEpTION exports them
    /// @param name of the file
    /// @throws ReportException with `ledger.markup-unreadable` or `ledger.markup-strange`
    public static List<Homecoming> in(InputStream in, String name, Ledger ledger) throws ReportException {
        List<Homecoming> home = new ArrayList<>();
        for (Markup marked : files(in, name)) {
            KeptReport kept = report(marked, name, ledger);
            home.add(Differences.between(kept.reading(), kept.version(), marked));
        }
        return home;
    }

    private static List<Markup> files(InputStream in, String name) throws ReportException {
        try {
            List<Markup> found = MarkupFiles.in(in, name);
            if (!found.isEmpty()) {
                return found;
            }
            throw unreadable(name, "there is no .xmi file in it");
        } catch (IOException e) {
            throw unreadable(name, String.valueOf(e.getMessage()));
        }
    }

    private static ReportException unreadable(String name, String reason) {
        return LedgerCode.MARKUP_UNREADABLE.refuse(
                name, "no annotations can be read: " + reason, "export from INCEpTION as UIMA CAS XMI, XML 1.0");
    }

    /// By its text, else by what names it: a tool may call a file otherwise, and a text without its letters has
    /// another id.
    private static KeptReport report(Markup marked, String name, Ledger ledger) throws ReportException {
        List<String> ids = new ArrayList<>(List.of(Report.of(marked.text()).id()));
        marked.names()
                .forEach(each ->
                        ID.matcher(each).results().map(MatchResult::group).forEach(ids::add));
        for (String id : ids) {
            if (ledger.report(id) instanceof Maybe.Known<KeptReport>(KeptReport kept)) {
                String text = kept.reading().report().text();
                if (Plain.xml(text).equals(marked.text())
                        || Plain.xml(XmiArchive.masked(text)).equals(marked.text())) {
                    return kept;
                }
            }
        }
        throw LedgerCode.MARKUP_STRANGE.refuse(
                name,
                "the annotated text is that of no report in the ledger: "
                        + marked.names().getFirst(),
                "name the ledger that it was exported from with --ledger");
    }
}
