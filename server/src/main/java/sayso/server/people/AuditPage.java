package sayso.server.people;

import java.util.List;
import sayso.server.account.Deed;

/// What `/audit` shows: the newest first.
///
/// @param hasMore whether there are older ones than the last
public record AuditPage(List<Deed> deeds, boolean hasMore) {
    public AuditPage {
        deeds = List.copyOf(deeds);
    }

    public String when(Deed deed) {
        return AccountsPage.moment(deed.when());
    }

    public long last() {
        return deeds.isEmpty() ? 0 : deeds.getLast().number();
    }
}
