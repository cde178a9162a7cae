package sayso.encoder;

/// Half-open range `[first, end)` of words of one text; never empty.
public record WordRange(int first, int end) {
    public WordRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("A word range needs 0 <= first < end, got [" + first + ", " + end + ")");
        }
    }

    public int length() {
        return end - first;
    }

    public boolean contains(int word) {
        return first <= word && word < end;
    }

    public boolean contains(WordRange other) {
        return first <= other.first && other.end <= end;
    }

    public boolean overlaps(WordRange other) {
        return first < other.end && other.first < end;
    }

    /// The same range counted from word `origin`.
    public WordRange from(int origin) {
        return new WordRange(first - origin, end - origin);
    }
}
