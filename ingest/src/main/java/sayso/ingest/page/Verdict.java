package sayso.ingest.page;

/// What the rules say of a block of text.
enum Verdict {
    /// It is part of the article.
    KEPT,
    /// It is the line under the headline.
    LEAD,
    /// It stands in the article and is links.
    LINKS,
    /// It stands in the article and invites, credits or dates.
    ASIDE,
    /// It stands in the article, in something that is called furniture.
    FURNITURE,
    /// It stands outside the article.
    OUTSIDE,
    /// It stands outside the article, in something that is called furniture.
    FURNITURE_OUTSIDE,
    /// It stands outside the article, and is links or not what machines are told.
    ELSEWHERE;

    /// The probability above which a block belongs to the article: the rules are seldom wrong in what they keep, and
    /// more seldom in what they call furniture. No probability is above 1.
    double threshold() {
        return switch (this) {
            case KEPT, LEAD -> 0.25;
            case LINKS, ASIDE, OUTSIDE -> 0.55;
            case FURNITURE, FURNITURE_OUTSIDE -> 0.75;
            case ELSEWHERE -> 1;
        };
    }
}
