package sayso.trials.scale;

import sayso.reading.Kind;
import sayso.reading.Maybe;

/// Somebody whose word reports rest on.
///
/// @param name as reports have it, with its article
/// @param also another name that some mention it by, an acronym; blank if there is none
record Voice(String name, Kind kind, Maybe<String> description, String also) {}
