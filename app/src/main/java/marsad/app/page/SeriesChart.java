package marsad.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import marsad.app.out.SeriesPicture;
import marsad.app.out.Telling;
import marsad.model.Figure;
import marsad.record.Conflict;
import marsad.record.Days;
import marsad.record.Point;
import marsad.record.Series;

/**
 * The data of a series as a chart: every value at the end of its period, targets apart. Values are joined only where one
 * period follows the other and both are of one length; where outlets differ on one period, a bar spans what they give.
 */
final class SeriesChart {
    private final Series series;
    private final Telling telling;
    private final Cards cards;
    private final Dates dates;

    private SeriesChart(Series series, Telling telling, Cards cards) {
        this.series = series;
        this.telling = telling;
        this.cards = cards;
        dates = new Dates(telling.phrases());
    }

    /** The data as JSON; empty where there is no drawing either. */
    static Optional<String> of(Series series, Telling telling, Cards cards) {
        return SeriesPicture.isDrawable(series)
                ? Optional.of(ChartData.json(new SeriesChart(series, telling, cards).data()))
                : Optional.empty();
    }

    private Map<String, Object> data() {
        List<Point> points = series.points().stream()
                .filter(p -> SeriesPicture.end(p) != null)
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", "series");
        data.put("unit", telling.unit(series.unit()));
        data.put("points", points.stream().map(this::point).toList());
        data.put("runs", runs(points));
        data.put("ranges", ranges(points));
        return data;
    }

    private Map<String, Object> point(Point point) {
        Card card = cards.of(series, point);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", day(point).toString());
        values.put("y", point.value().doubleValue());
        values.put("amount", telling.amount(point.value()));
        values.put("period", dates.of(String.valueOf(point.period())));
        values.put("status", telling.phrases().of("status." + Sections.lower(point.status())));
        values.put("aim", isAim(point));
        values.put("revised", isRevised(point));
        values.put("words", ChartData.words(card));
        values.put("by", String.join(telling.comma(), card.carriers()));
        values.put("href", card.page());
        return values;
    }

    private static LocalDate day(Point point) {
        return Objects.requireNonNull(SeriesPicture.end(point));
    }

    private static boolean isAim(Point point) {
        return point.status() != Figure.Status.ACTUAL;
    }

    private boolean isRevised(Point point) {
        return series.conflicts().stream()
                .anyMatch(c -> c.kind() == Conflict.Kind.UPDATE && c.earlier().equals(point));
    }

    /** Lines through values, each a list of places; one value of a period speaks for it, the one given last. */
    private List<List<Integer>> runs(List<Point> points) {
        TreeMap<LocalDate, Integer> byStart = new TreeMap<>();
        for (int i = 0; i < points.size(); i++) {
            Days days = Days.of(points.get(i).period());
            if (!isAim(points.get(i))
                    && !isRevised(points.get(i))
                    && days != null
                    && days.from() != null
                    && days.to() != null) {
                byStart.put(days.from(), i);
            }
        }
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int next : byStart.values()) {
            if (!run.isEmpty() && !follows(points.get(run.get(run.size() - 1)), points.get(next))) {
                close(run, runs);
            }
            run.add(next);
        }
        close(run, runs);
        return runs;
    }

    private static void close(List<Integer> run, List<List<Integer>> runs) {
        if (run.size() > 1) {
            runs.add(List.copyOf(run));
        }
        run.clear();
    }

    /** Whether a period begins the day after another of its own length. */
    private static boolean follows(Point point, Point next) {
        String before = String.valueOf(point.period());
        String after = String.valueOf(next.period());
        Days start = Days.of(after);
        return before.length() == after.length()
                && start != null
                && day(point).plusDays(1).equals(start.from());
    }

    /** Periods for which outlets give more than one value, each as the lowest and the highest. */
    private static List<List<Object>> ranges(List<Point> points) {
        Map<String, List<Point>> byPeriod = new LinkedHashMap<>();
        points.stream()
                .filter(p -> !isAim(p))
                .forEach(p -> byPeriod.computeIfAbsent(String.valueOf(p.period()), k -> new ArrayList<>())
                        .add(p));
        return byPeriod.values().stream()
                .filter(same -> same.size() > 1)
                .map(SeriesChart::range)
                .toList();
    }

    private static List<Object> range(List<Point> same) {
        double low =
                same.stream().mapToDouble(p -> p.value().doubleValue()).min().orElseThrow();
        double high =
                same.stream().mapToDouble(p -> p.value().doubleValue()).max().orElseThrow();
        return List.of(day(same.get(0)).toString(), low, high);
    }
}
