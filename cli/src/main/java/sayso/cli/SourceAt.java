package sayso.cli;

import sayso.ledger.Ledger;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// A source as a person types it: "3f9a:S2", the report first, or "E41", an entry of the ledger.
final class SourceAt {
    private SourceAt() {}

    /// @throws ReportException with `usage.source` if it is typed otherwise or the report has no such source
    static SourceOf find(String typed, Ledger ledger) throws ReportException {
        if (typed.matches("E[1-9][0-9]{0,17}")) {
            return ledger.sourceUnder(typed);
        }
        int colon = typed.indexOf(':');
        if (colon < 1 || colon == typed.length() - 1) {
            throw Misuse.refuse(
                    "usage.source",
                    "“" + typed + "” names no source",
                    "type the beginning of a report’s id, a colon and a source: 3f9a:S2; or an entry of sayso sources: E41");
        }
        KeptReport report = ledger.report(typed.substring(0, colon));
        SourceName source = new Items(report.reading()).source(typed.substring(colon + 1), Maybe.unknown());
        return new SourceOf(report.id(), source);
    }
}
