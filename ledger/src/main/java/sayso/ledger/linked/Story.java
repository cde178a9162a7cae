package sayso.ledger.linked;

import java.util.List;
import sayso.ledger.kept.ReportLine;
import sayso.reading.Maybe;

/// Reports about one event.
///
/// @param id for printing and asking ("T7")
/// @param members by day, two at least
public record Story(String id, List<Member> members) {
    /// One of its reports.
    ///
    /// @param copyOf the id of the report whose text it carries
    /// @param shared what it has in common with the other member that it is most like
    public record Member(ReportLine report, Maybe<String> copyOf, Shared shared) {}

    public Story {
        members = List.copyOf(members);
    }
}
