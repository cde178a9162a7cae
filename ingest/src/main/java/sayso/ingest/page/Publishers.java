package sayso.ingest.page;

import java.util.List;
import java.util.Locale;
import sayso.reading.Maybe;

/// The outlet that a page names as its publisher. A bare host name is no name.
final class Publishers {
    private Publishers() {}

    static Maybe<String> of(Sight page) {
        List<String> told = page.data().names("publisher");
        Maybe<String> first = told.isEmpty() ? Maybe.unknown() : Maybe.known(told.getFirst());
        return first.orElse(page.head()
                        .first("og:site_name", "application-name", "dc.publisher", "citation_publisher", "publisher"))
                .map(Publishers::withoutAddress);
    }

    /// "www.example.org" reads "example.org"; an address of a profile stays what it is.
    private static String withoutAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? name.substring(4) : name;
    }
}
