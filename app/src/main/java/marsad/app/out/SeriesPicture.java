package marsad.app.out;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import marsad.model.Figure;
import marsad.record.Days;
import marsad.record.Point;
import marsad.record.Series;
import org.jspecify.annotations.Nullable;

/**
 * A series from left to right in time: each value a stem from zero at the end of its period, targets as dashed lines.
 * Values are not joined, since their periods differ in length. Those without a period stand in the table alone.
 */
public final class SeriesPicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;
    private static final int SIDE = 90;
    private static final int BASE = 210;
    private static final int TOP = 40;
    private static final int FEWEST = 2;
    private static final double DOT = 5;
    private static final double ABOVE = 10;
    private static final double BELOW = 22;
    private static final String OPEN = "../";

    private final Series series;
    private final Telling telling;
    private final List<Point> points;
    private final long first;
    private final long last;
    private final double most;

    private SeriesPicture(Series series, Telling telling, List<Point> points) {
        this.series = series;
        this.telling = telling;
        this.points = points;
        first = points.stream().mapToLong(SeriesPicture::day).min().orElseThrow();
        last = points.stream().mapToLong(SeriesPicture::day).max().orElseThrow();
        most = points.stream()
                .map(Point::value)
                .max(Comparator.naturalOrder())
                .map(BigDecimal::doubleValue)
                .orElseThrow();
    }

    /** The drawing; empty where fewer than two values have a period, or one is below zero. */
    public static Optional<String> of(Series series, Telling telling) {
        List<Point> points = series.points().stream()
                .filter(p -> end(p) != null && p.value().signum() > 0)
                .toList();
        return isDrawable(series) ? Optional.of(new SeriesPicture(series, telling, points).draw()) : Optional.empty();
    }

    /** Whether two values that came about have a period, and none is below zero. */
    public static boolean isDrawable(Series series) {
        List<Point> dated = series.points().stream().filter(p -> end(p) != null).toList();
        return series.actual().stream().filter(p -> end(p) != null).count() >= FEWEST
                && dated.stream().allMatch(p -> p.value().signum() > 0);
    }

    /** The last day of the period of a value, or its first where the end is open; null if it has none. */
    public static @Nullable LocalDate end(Point point) {
        Days days = Days.of(point.period());
        return days == null ? null : days.to() != null ? days.to() : days.from();
    }

    private static long day(Point point) {
        LocalDate end = end(point);
        return end == null ? 0 : end.toEpochDay();
    }

    private String draw() {
        Phrases phrases = telling.phrases();
        String name = phrases.of(
                "figures.picture",
                telling.metric(series),
                String.join(telling.comma(), telling.names(series.between())),
                points.size(),
                String.valueOf(points.get(0).period()),
                String.valueOf(points.get(points.size() - 1).period()));
        Svg svg = new Svg(WIDTH, HEIGHT, name);
        svg.line(SIDE / 2.0, BASE, WIDTH - SIDE / 2.0, BASE, "axis");
        points.stream().filter(p -> p.status() != Figure.Status.ACTUAL).forEach(p -> aim(svg, p));
        points.stream().filter(p -> p.status() == Figure.Status.ACTUAL).forEach(p -> actual(svg, p));
        svg.label(SIDE / 2.0, HEIGHT - 8.0, "start", "soft", phrases.of("figures.oldest"));
        svg.label(WIDTH - SIDE / 2.0, HEIGHT - 8.0, "end", "soft", phrases.of("figures.latest"));
        return svg.done();
    }

    private void actual(Svg svg, Point point) {
        svg.line(x(point), BASE, x(point), y(point), "actual");
        svg.dot(x(point), y(point), DOT, "actual");
        if (isHighest(point) || isLowest(point)) {
            double label = isHighest(point) ? y(point) - ABOVE : y(point) + BELOW;
            svg.label(x(point), label, "middle", "", telling.amount(point.value()));
        }
        svg.label(x(point), BASE + 18.0, "middle", "soft", String.valueOf(point.period()));
    }

    private boolean isHighest(Point point) {
        return beside(point).allMatch(p -> p.value().compareTo(point.value()) <= 0);
    }

    private boolean isLowest(Point point) {
        return beside(point).allMatch(p -> p.value().compareTo(point.value()) >= 0);
    }

    /** What stands in the same place: of several values only the outer ones have room for a label. */
    private Stream<Point> beside(Point point) {
        return points.stream().filter(p -> p.status() == Figure.Status.ACTUAL && day(p) == day(point));
    }

    /** The label stands in the middle of the line, away from the values at its ends. */
    private void aim(Svg svg, Point point) {
        svg.line(SIDE / 2.0, y(point), x(point), y(point), "aim");
        svg.dot(x(point), y(point), DOT, "aim");
        String status = telling.phrases().of("status." + Telling.lower(point.status()));
        String label = status + " " + telling.amount(point.value()) + telling.comma() + period(point);
        svg.label((SIDE / 2.0 + x(point)) / 2, y(point) - 6, "middle", "soft", label);
    }

    private String period(Point point) {
        String period = String.valueOf(point.period());
        return period.startsWith(OPEN) ? telling.phrases().of("when.before", period.substring(OPEN.length())) : period;
    }

    private double x(Point point) {
        double share = first == last ? 0.5 : (double) (day(point) - first) / (last - first);
        return SIDE + share * (WIDTH - 2 * SIDE);
    }

    private double y(Point point) {
        return BASE - point.value().doubleValue() / most * (BASE - TOP);
    }
}
