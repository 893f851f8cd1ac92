package marsad.app.store;

import java.util.List;

/** Parts of lists that are sorted by day and number, latest first; the place of a part is the last line before it. */
final class Paging {
    /** A line with the values by which it is sorted. */
    record Line<T>(long no, String day, T value) {}

    private Paging() {}

    /** The end of the statement: order, and one line more than wanted, which tells whether there is a next part. */
    static String end(String day, String no, int most) {
        return "order by " + day + " desc, " + no + " desc limit " + (most + 1);
    }

    static <T> Page<T> of(List<Line<T>> lines, int most) {
        boolean more = lines.size() > most;
        List<Line<T>> shown = more ? lines.subList(0, most) : lines;
        String next =
                more ? shown.get(most - 1).day() + "~" + shown.get(most - 1).no() : null;
        return new Page<>(shown.stream().map(Line::value).toList(), next);
    }
}
