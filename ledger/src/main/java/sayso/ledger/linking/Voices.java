package sayso.ledger.linking;

import java.util.List;
import sayso.ledger.linked.Voice;

/// Compares voices within one count.
final class Voices {
    private Voices() {}

    /// Whether both are one source: one entry, or sources that only their reports can tell ("Western officials") and
    /// that go by the same name. Across counts such names prove nothing.
    static boolean isSame(Voice one, Voice other) {
        return one.isSame(other)
                || (!one.isOwn() && !other.isOwn() && words(one).equals(words(other)));
    }

    private static List<List<String>> words(Voice voice) {
        return voice.names().stream().map(NameWords::of).toList();
    }
}
