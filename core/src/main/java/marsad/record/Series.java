package marsad.record;

import java.util.List;
import marsad.model.Figure;

/**
 * All values of one metric, by period.
 *
 * @param metric short English noun phrase
 * @param between ISO 3166-1 alpha-3 of the states concerned, sorted
 * @param unit ISO 4217, {@code %} or the counted noun
 * @param points by period, those without one last; of one period what is before what should be
 * @param conflicts between its points, the gravest first
 */
public record Series(String metric, List<String> between, String unit, List<Point> points, List<Conflict> conflicts) {
    public Series {
        between = List.copyOf(between);
        points = List.copyOf(points);
        conflicts = List.copyOf(conflicts);
    }

    /** What came about. */
    public List<Point> actual() {
        return points.stream().filter(p -> p.status() == Figure.Status.ACTUAL).toList();
    }

    /** What is aimed at, expected or demanded. */
    public List<Point> aims() {
        return points.stream().filter(p -> p.status() != Figure.Status.ACTUAL).toList();
    }
}
