package marsad.app.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Cuts a stretch of text at every edge of a mark into flat pieces, since marks may overlap in any way. */
public final class Segments {
    /**
     * A piece over which nothing changes.
     *
     * @param over the marks over it, the shortest first
     * @param ending the marks that end where it ends, the innermost first
     * @param starting the marks that start where it starts, the outermost first
     */
    public record Segment(int start, int end, List<Mark> over, List<Mark> ending, List<Mark> starting) {}

    private Segments() {}

    /** The pieces of {@code [from, to)} in order, without gaps. {@code marks} are in the order of their spans. */
    public static List<Segment> of(int from, int to, List<Mark> marks) {
        List<Mark> inside = marks.stream()
                .filter(m -> m.span().start() < to && m.span().end() > from)
                .toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
        inside.forEach(m -> edges.add(Math.max(from, m.span().start())));
        inside.forEach(m -> edges.add(Math.min(to, m.span().end())));
        List<Segment> segments = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        Integer start = edges.first();
        for (Integer end : edges.tailSet(start, false)) {
            int first = next;
            while (next < inside.size() && inside.get(next).span().start() <= start) {
                open.add(inside.get(next++));
            }
            segments.add(segment(start, end, open, inside.subList(first, next)));
            open.removeIf(m -> m.span().end() <= end);
            start = end;
        }
        return segments;
    }

    private static Segment segment(int start, int end, List<Mark> open, List<Mark> starting) {
        List<Mark> over = open.stream()
                .sorted(Comparator.comparingInt((Mark m) -> m.span().length())
                        .thenComparing(Comparator.comparingInt(Mark::number).reversed()))
                .toList();
        return new Segment(
                start,
                end,
                over,
                over.stream().filter(m -> m.span().end() == end).toList(),
                starting.stream().filter(m -> m.span().start() == start).toList());
    }
}
