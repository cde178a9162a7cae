package sayso.ingest;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sayso.reading.Maybe;

/// What comes in, one after the other, each read when it is asked for; and how much of it is behind.
public final class Arrivals implements Iterator<Intake> {
    private final Batch named;
    private final Batch listed;
    private final double partNamed;
    private final Function<Input, Maybe<Intake>> take;
    private Maybe<Intake> next = Maybe.unknown();

    /// @param partNamed how much of the whole the named ones are, 0 to 1
    Arrivals(Batch named, Batch listed, double partNamed, Function<Input, Maybe<Intake>> take) {
        this.named = named;
        this.listed = listed;
        this.partNamed = partNamed;
        this.take = take;
    }

    /// How much is behind, 0 to 1: a guess while folders, archives and lists have not been read to their end.
    public double share() {
        return partNamed * named.share() + (1 - partNamed) * listed.share();
    }

    @Override
    public boolean hasNext() {
        while (!next.isKnown() && (named.hasNext() || listed.hasNext())) {
            next = take.apply(named.hasNext() ? named.next() : listed.next());
        }
        return next.isKnown();
    }

    @Override
    public Intake next() {
        if (hasNext() && next instanceof Maybe.Known<Intake>(Intake found)) {
            next = Maybe.unknown();
            return found;
        }
        throw new NoSuchElementException("nothing more comes in");
    }

    Stream<Intake> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
