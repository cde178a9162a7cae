package sayso.server.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import sayso.ledger.kept.Appearance;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Links;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// What the ledger knows of a report beside its reading.
///
/// @param appearances where and when it appeared, each on one line
/// @param copyGroup id of the reports with the same text; "" where there are none
/// @param origin id of the report that their text likely comes from; "" where there are none
/// @param story id of the reports about the same event; "" where there are none
public record KeptPart(
        long version,
        List<String> appearances,
        String copyGroup,
        String origin,
        String story,
        List<CorrectionLine> corrections) {
    public KeptPart {
        appearances = List.copyOf(appearances);
        corrections = List.copyOf(corrections);
    }

    static KeptPart of(KeptReport kept, Links links) {
        return new KeptPart(
                kept.version(),
                kept.appearances().stream().map(KeptPart::line).toList(),
                links.copyGroup().or(""),
                links.origin().or(""),
                links.story().or(""),
                CorrectionLine.of(kept));
    }

    private static String line(Appearance appearance) {
        String publisher = Shown.text(appearance.masthead().publisher().or("publisher not known"));
        String where = Shown.text(appearance.location());
        return publisher + (where.isEmpty() ? "" : ", " + where) + ", added "
                + Phrases.day(LocalDate.ofInstant(appearance.added(), ZoneOffset.UTC));
    }
}
