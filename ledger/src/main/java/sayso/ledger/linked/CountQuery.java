package sayso.ledger.linked;

import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Which counts are asked for.
///
/// @param who words that the population holds ("North Korean")
/// @param story the id of a story ("T7")
/// @param place words that the place holds ("Kursk")
/// @param most counts of at most so many stories, those that were published last
public record CountQuery(
        Maybe<Measure> measure, Maybe<String> who, Maybe<String> story, Maybe<String> place, int most) {
    /// Wherever it was.
    public CountQuery(Maybe<Measure> measure, Maybe<String> who, Maybe<String> story, int most) {
        this(measure, who, story, Maybe.unknown(), most);
    }
}
