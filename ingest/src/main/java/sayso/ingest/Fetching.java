package sayso.ingest;

import sayso.ingest.web.Keeper;
import sayso.ingest.web.WebOptions;

/// How pages are fetched.
///
/// @param web how far fetching goes
/// @param keeper gets a copy of every answer
/// @param remembered what earlier runs have fetched
public record Fetching(WebOptions web, Keeper keeper, Remembered remembered) {
    /// As `web` says; nothing is kept or remembered.
    public static Fetching as(WebOptions web) {
        return new Fetching(web, Keeper.none(), Remembered.nothing());
    }
}
