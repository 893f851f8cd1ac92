package marsad.model;

/**
 * A half-open stretch {@code [start, end)} of an article's text, in UTF-16 code units of {@link Article#text()}.
 * What leaves the program counts code points instead; {@link CodePoints} converts.
 *
 * @param start first unit, 0 or more
 * @param end unit after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, not [" + start + ", " + end + ")");
        }
    }

    /** The words under this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, the longer one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
