package sayso.reading;

/// What kind of source it is.
public enum Kind implements Coded {
    PERSON("person"),
    /// Several people: residents, witnesses, two senior aides by name.
    GROUP("group"),
    /// A state, a capital that speaks for it, a cabinet.
    GOVERNMENT("government"),
    MILITARY("military"),
    /// A body of a state: ministry, police, hospital, intelligence service.
    AGENCY("agency"),
    /// The UN, a party, a company, a charity, an armed group.
    ORGANISATION("organisation"),
    NEWS_AGENCY("news-agency"),
    MEDIA("media"),
    /// A report, film, statement, map.
    DOCUMENT("document"),
    /// Somebody the report does not name.
    UNNAMED("unnamed");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
