package sayso.text;

import java.util.Comparator;

/// Half-open range `[start, end)` of UTF-16 offsets into the exact text of one report.
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> IN_READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /// @throws IllegalArgumentException if not `0 <= start <= end`
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Span needs 0 <= start <= end, got [" + start + ", " + end + ")");
        }
    }

    /// The smallest span that holds both.
    public Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean isBefore(Span other) {
        return end <= other.start;
    }

    /// The text at this span.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// Earlier start first, then the shorter one.
    @Override
    public int compareTo(Span other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
