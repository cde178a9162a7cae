package sayso.server.reading;

import java.time.Duration;
import sayso.Edition;
import sayso.reading.Reading;

/// What became of a report that somebody asked to be read.
public sealed interface Answer {
    /// It was read.
    record Read(Reading reading, Edition edition) implements Answer {}

    /// Too many wait: ask again after so many seconds.
    record Full(int seconds) implements Answer {}

    /// It was not read in time, which is `limit`.
    record Slow(Duration limit) implements Answer {}

    /// Nothing is read any more: the server stops.
    record Closed() implements Answer {}
}
