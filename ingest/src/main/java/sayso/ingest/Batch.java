package sayso.ingest;

import java.util.Iterator;
import java.util.List;

/// Inputs that are found one after the other.
interface Batch extends Iterator<Input> {
    /// How much of it is behind, 0 to 1, as far as can be told before its end.
    double share();

    /// A batch of `input` alone.
    static Batch of(Input input) {
        Iterator<Input> one = List.of(input).iterator();
        return new Batch() {
            @Override
            public boolean hasNext() {
                return one.hasNext();
            }

            @Override
            public Input next() {
                return one.next();
            }

            @Override
            public double share() {
                return one.hasNext() ? 0 : 1;
            }
        };
    }
}
