package sayso.ledger.linking;

import java.util.List;
import sayso.ledger.linked.Voice;

/// Compares voices within one count.
final class Voices {
    private Voices() {}

    /// Whether both are one source: one entry, or sources that only their reports can tell ("Western officials")
    /// and that go by the same name. Across counts such names prove nothing.
    static boolean isSame(Voice one, Voice other) {
        return one.isSame(other) || (!one.isOwn() && !other.isOwn() && isCalledAlike(one.names(), other.names()));
    }

    private static boolean isCalledAlike(List<String> some, List<String> others) {
        return some.size() == others.size()
                && (some.equals(others) || words(some).equals(words(others)));
    }

    private static List<List<String>> words(List<String> names) {
        return names.stream().map(NameWords::of).toList();
    }
}
