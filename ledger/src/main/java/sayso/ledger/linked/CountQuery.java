package sayso.ledger.linked;

import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Which counts are asked for.
///
/// @param who words that the population holds ("North Korean")
/// @param story the id of a story ("T7")
/// @param most counts of at most so many stories, those that were published last
public record CountQuery(Maybe<Measure> measure, Maybe<String> who, Maybe<String> story, int most) {}
