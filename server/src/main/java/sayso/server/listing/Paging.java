package sayso.server.listing;

import io.javalin.http.Context;
import java.util.function.Function;
import sayso.ledger.kept.Paged;
import sayso.reading.Maybe;
import sayso.server.web.Asked;
import sayso.server.web.Filters;

/// Pages of lists, by a cursor in the link.
final class Paging {
    private Paging() {}

    /// The page after the cursor that the request names, by default the first.
    ///
    /// @throws sayso.server.web.Refusal if it is no cursor
    static <T> Paged<T> page(Context context, String name, Function<Maybe<String>, Paged<T>> pages) {
        try {
            return pages.apply(Filters.words(context, name));
        } catch (IllegalArgumentException e) {
            throw Asked.bad(name, String.valueOf(e.getMessage()), "begin with the first page");
        }
    }
}
