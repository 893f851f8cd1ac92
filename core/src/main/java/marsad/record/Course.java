package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import marsad.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * The tone of a relation over time: what happened between the two states, each with its score, and a smoothed curve through
 * them. What was planned, denied or only thought of is left out.
 *
 * @param marks the events that have a day, in time order
 */
public record Course(List<Mark> marks) {
    /** The curve looks at least so many days around each day. */
    private static final double NARROWEST = 10;
    /** Of a longer time, the part around each day that the curve looks at. */
    private static final double PART = 12;

    public Course {
        marks = List.copyOf(marks);
    }

    /**
     * A score on a day.
     *
     * @param score from -10 (conflict) to 10 (cooperation)
     */
    public record Mark(LocalDate day, double score) {}

    /** The course of the events of some stories. */
    public static Course of(List<Story> stories) {
        return new Course(stories.stream()
                .flatMap(story -> story.events().stream().flatMap(event -> mark(story, event)))
                .sorted(Comparator.comparing(Mark::day))
                .toList());
    }

    private static Stream<Mark> mark(Story story, Happening event) {
        boolean real = event.status() == Event.Status.HAPPENED || event.status() == Event.Status.ONGOING;
        LocalDate day = day(story, event);
        return real && day != null && event.involvement() == Happening.Involvement.BOTH
                ? Stream.of(new Mark(day, event.score()))
                : Stream.empty();
    }

    /** The day given for it, else that of its story. */
    private static @Nullable LocalDate day(Story story, Happening event) {
        Days days = Days.of(event.date());
        return days != null && days.exact() ? days.from() : story.when().day();
    }

    /**
     * The mean of the scores around each of some days spread evenly over the whole time, near ones weighed more (Gaussian
     * kernel); empty unless there are events of two days.
     */
    public List<Mark> curve(int days) {
        if (marks.isEmpty() || marks.get(0).day().equals(last())) {
            return List.of();
        }
        long first = marks.get(0).day().toEpochDay();
        long span = last().toEpochDay() - first;
        double width = Math.max(NARROWEST, span / PART);
        List<Mark> curve = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            LocalDate day = LocalDate.ofEpochDay(first + Math.round((double) span * i / Math.max(1, days - 1)));
            curve.add(new Mark(day, mean(day, width)));
        }
        return curve;
    }

    private LocalDate last() {
        return marks.get(marks.size() - 1).day();
    }

    private double mean(LocalDate day, double width) {
        double sum = 0;
        double weights = 0;
        for (Mark mark : marks) {
            double away = (mark.day().toEpochDay() - day.toEpochDay()) / width;
            double weight = Math.exp(-away * away / 2);
            sum += weight * mark.score();
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
