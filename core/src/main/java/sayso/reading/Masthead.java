package sayso.reading;

import java.util.List;

/// What is known of a report beside its text.
///
/// @param location file path, URL or record id that it was read from
/// @param publisher the outlet: the voice that every unattributed sentence rests on
/// @param agency the news agency credited, where the report is agency copy
/// @param byline the authors' names, in order
/// @param language BCP 47 ("en")
public record Masthead(
        Maybe<String> location,
        Maybe<String> url,
        Maybe<String> title,
        Maybe<String> publisher,
        Maybe<String> agency,
        List<String> byline,
        Dateline dateline,
        String language) {
    /// @throws IllegalArgumentException if the language, or anything that is known, is blank
    public Masthead {
        byline = List.copyOf(byline);
        Checks.notBlank("location", location);
        Checks.notBlank("url", url);
        Checks.notBlank("title", title);
        Checks.notBlank("publisher", publisher);
        Checks.notBlank("agency", agency);
        byline.forEach(name -> Checks.notBlank("name in the byline", Maybe.known(name)));
        if (language.isBlank()) {
            throw new IllegalArgumentException("Masthead needs a language (BCP 47), got a blank one");
        }
    }

    /// Nothing known but that it is English.
    public static Masthead blank() {
        return new Masthead(
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                List.of(),
                new Dateline.Undated(),
                "en");
    }

    public Masthead withLocation(String known) {
        return new Masthead(Maybe.known(known), url, title, publisher, agency, byline, dateline, language);
    }

    public Masthead withUrl(Maybe<String> changed) {
        return new Masthead(location, changed, title, publisher, agency, byline, dateline, language);
    }

    public Masthead withTitle(Maybe<String> changed) {
        return new Masthead(location, url, changed, publisher, agency, byline, dateline, language);
    }

    public Masthead withPublisher(Maybe<String> changed) {
        return new Masthead(location, url, title, changed, agency, byline, dateline, language);
    }

    public Masthead withAgency(Maybe<String> changed) {
        return new Masthead(location, url, title, publisher, changed, byline, dateline, language);
    }

    public Masthead withByline(List<String> changed) {
        return new Masthead(location, url, title, publisher, agency, changed, dateline, language);
    }

    public Masthead withDateline(Dateline changed) {
        return new Masthead(location, url, title, publisher, agency, byline, changed, language);
    }

    public Masthead withLanguage(String changed) {
        return new Masthead(location, url, title, publisher, agency, byline, dateline, changed);
    }
}
