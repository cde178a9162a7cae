package sayso.training;

import sayso.encoder.WordRange;
import sayso.encoder.Words;

/// One window of an annotated text.
///
/// @param <E> how the text is annotated
record Sample<E extends Sample.Example>(E example, WordRange window) {
    /// An annotated text.
    interface Example {
        Words words();
    }
}
