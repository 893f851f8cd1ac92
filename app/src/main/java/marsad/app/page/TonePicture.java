package marsad.app.page;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import marsad.app.out.Phrases;
import marsad.app.out.Svg;

/**
 * How many events between the two states each month has, the friendly ones above the line and the hostile ones below. It
 * counts events and never averages them, so that a month of both does not look calm. Time runs from left to right.
 */
final class TonePicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 190;
    private static final int SIDE = 12;
    private static final int MIDDLE = 88;
    private static final int REACH = 62;
    private static final int FEWEST_MONTHS = 3;
    private static final int MOST_MONTHS = 240;
    private static final double WIDEST = 26;

    private TonePicture() {}

    /** The drawing; empty where the events fall in too few months to show a course, or in too many to draw. */
    static Optional<String> of(NavigableMap<YearMonth, ToneCounts> months, Phrases phrases) {
        if (months.size() < FEWEST_MONTHS) {
            return Optional.empty();
        }
        long all = ChronoUnit.MONTHS.between(months.firstKey(), months.lastKey()) + 1;
        return all > MOST_MONTHS ? Optional.empty() : Optional.of(draw(months, all, phrases));
    }

    private static String draw(NavigableMap<YearMonth, ToneCounts> months, long all, Phrases phrases) {
        Dates dates = new Dates(phrases);
        int most = Math.max(
                1,
                months.values().stream()
                        .mapToInt(c -> Math.max(c.above(), c.below()))
                        .max()
                        .orElse(1));
        int above = months.values().stream().mapToInt(ToneCounts::above).sum();
        int below = months.values().stream().mapToInt(ToneCounts::below).sum();
        String first = dates.month(months.firstKey());
        String last = dates.month(months.lastKey());
        Svg svg = new Svg(WIDTH, HEIGHT, phrases.of("tones.name", above, below, first, last));
        double step = (WIDTH - 2.0 * SIDE) / all;
        double unit = (double) REACH / most;
        svg.line(SIDE, MIDDLE, WIDTH - SIDE, MIDDLE, "axis");
        for (Map.Entry<YearMonth, ToneCounts> month : months.entrySet()) {
            double x = SIDE + step * ChronoUnit.MONTHS.between(months.firstKey(), month.getKey());
            bars(svg, x + step / 2, Math.min(WIDEST, step * 0.8), unit, month.getValue());
        }
        svg.label(SIDE, 18, "start", "soft", "▲ " + phrases.of("tones.above", above));
        svg.label(SIDE, MIDDLE + REACH + 14.0, "start", "soft", "▼ " + phrases.of("tones.below", below));
        svg.label(SIDE, HEIGHT - 6.0, "start", "soft", first);
        svg.label(WIDTH - SIDE, HEIGHT - 6.0, "end", "soft", last);
        return svg.done();
    }

    private static void bars(Svg svg, double centre, double width, double unit, ToneCounts c) {
        double x = centre - width / 2;
        double cooperative = c.cooperative() * unit;
        double warm = c.warm() * unit;
        svg.bar(x, MIDDLE - cooperative, width, cooperative, "cooperative");
        svg.bar(x, MIDDLE - cooperative - warm, width, warm, "warm");
        svg.bar(x, MIDDLE, width, c.hostile() * unit, "hostile");
        svg.bar(x, MIDDLE + c.hostile() * unit, width, c.critical() * unit, "critical");
    }
}
