package marsad.app.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import marsad.record.Course;

/** The tone of a relation from left to right in time: a dot for each event at its score, and the smoothed curve. */
public final class CoursePicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;
    private static final int SIDE = 60;
    private static final int TOP = 44;
    private static final int BASE = 216;
    private static final int FEWEST = 3;
    private static final int STEPS = 60;
    private static final double DOT = 4.5;
    private static final double MOST = 10;

    private final long first;
    private final long last;

    private CoursePicture(LocalDate first, LocalDate last) {
        this.first = first.toEpochDay();
        this.last = last.toEpochDay();
    }

    /** The drawing; empty where fewer than three events have a day, or all the same. */
    public static Optional<String> of(Course course, Phrases phrases) {
        List<Course.Mark> curve = course.curve(STEPS);
        if (course.marks().size() < FEWEST || curve.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = curve.get(0).day();
        LocalDate last = curve.get(curve.size() - 1).day();
        return Optional.of(new CoursePicture(first, last).draw(course, curve, first, last, phrases));
    }

    private String draw(Course course, List<Course.Mark> curve, LocalDate first, LocalDate last, Phrases phrases) {
        Svg svg = new Svg(WIDTH, HEIGHT, phrases.of("course"));
        svg.label(WIDTH / 2.0, TOP / 2.0, "middle", "soft", phrases.of("course"));
        for (double score : new double[] {MOST, 0, -MOST}) {
            svg.line(SIDE, y(score), WIDTH - SIDE / 2.0, y(score), "axis");
            svg.label(SIDE - 8.0, y(score) + 5, "end", "soft", Telling.score(score));
        }
        for (int i = 1; i < curve.size(); i++) {
            Course.Mark from = curve.get(i - 1);
            Course.Mark to = curve.get(i);
            svg.line(x(from.day()), y(from.score()), x(to.day()), y(to.score()), "curve");
        }
        course.marks().forEach(m -> svg.dot(x(m.day()), y(m.score()), DOT, m.score() < 0 ? "minus" : "plus"));
        svg.label(SIDE, HEIGHT - 14.0, "start", "soft", first.toString());
        svg.label(WIDTH - SIDE / 2.0, HEIGHT - 14.0, "end", "soft", last.toString());
        return svg.done();
    }

    private double x(LocalDate day) {
        return SIDE + (double) (day.toEpochDay() - first) / (last - first) * (WIDTH - 1.5 * SIDE);
    }

    private static double y(double score) {
        return (TOP + BASE) / 2.0 - score / MOST * (BASE - TOP) / 2.0;
    }
}
