package sayso.server.report;

import java.util.List;
import sayso.server.web.Visitor;

/// All of the page `/reports/{id}`.
///
/// @param forms the form that is open, or none
/// @param editor whether the visitor may correct
public record ReportView(ReportPage report, KeptPart kept, List<Editing> forms, boolean editor, Visitor visitor) {
    public ReportView {
        forms = List.copyOf(forms);
    }
}
