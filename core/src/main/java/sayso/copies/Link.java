package sayso.copies;

/// Two reports that are copies of one another.
///
/// @param inOther how much of `one` stands in `other`, 0 to 1
/// @param ofOther how much of `other` stands in `one`, 0 to 1
public record Link<K>(K one, K other, double inOther, double ofOther) {
    /// A text that stands in another to this part is nearly all there.
    private static final double NEARLY_ALL = 0.8;

    /// Where one word of five was changed, about three quarters of the sentences are still found. Of a text
    /// spliced out of two, half stands in each.
    private static final double MOST = 2.0 / 3;

    /// @throws IllegalArgumentException if it links a report with itself
    public Link {
        if (one.equals(other)) {
            throw new IllegalArgumentException("Link needs two reports, got " + one + " twice");
        }
    }

    /// The same from the other end.
    Link<K> turned() {
        return new Link<>(/* one= */ other, /* other= */ one, /* inOther= */ ofOther, /* ofOther= */ inOther);
    }

    boolean isNearlyAllInOther() {
        return inOther >= NEARLY_ALL;
    }

    boolean isNearlyAllOfOther() {
        return ofOther >= NEARLY_ALL;
    }

    /// Whether they are versions of one text: most of each stands in the other.
    boolean isVersion() {
        return inOther >= MOST && ofOther >= MOST;
    }
}
