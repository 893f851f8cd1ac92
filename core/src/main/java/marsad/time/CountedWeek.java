package marsad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A week that is counted, or named by a day in it: Monday to Sunday, as ISO 8601 numbers the weeks of a year. Those of a
 * month are the ones that lie in it whole.
 *
 * @param n which one, from 1; -1 for the last
 */
record CountedWeek(Said whole, int n) implements Said {
    private static final int LAST_DAY = 6;

    /** This day of January always lies in the first week of its year, and that many days before its end in the last. */
    private static final int IN_FIRST_WEEK = 4;

    @Override
    public @Nullable Period resolve(Scene scene) {
        Period period = whole.resolve(scene);
        Point point = period == null ? null : period.point();
        return point == null
                ? null
                : switch (point.grain()) {
                    case DAY -> week(monday(point.first()));
                    case MONTH -> ofMonth(point);
                    case YEAR -> ofYear(point);
                    case DECADE -> null;
                };
    }

    private @Nullable Period ofMonth(Point month) {
        if (n < 0) {
            LocalDate sunday = month.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            return week(sunday.minusDays(LAST_DAY));
        }
        LocalDate first = month.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate monday = first.plusWeeks(n - 1L);
        return monday.plusDays(LAST_DAY).isAfter(month.last()) ? null : week(monday);
    }

    private @Nullable Period ofYear(Point year) {
        if (n < 0) {
            return week(monday(year.last().minusDays(IN_FIRST_WEEK - 1L)));
        }
        LocalDate monday = monday(year.first().withDayOfMonth(IN_FIRST_WEEK)).plusWeeks(n - 1L);
        return monday.isAfter(year.last()) ? null : week(monday);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Period week(LocalDate monday) {
        return Period.days(monday, monday.plusDays(LAST_DAY));
    }
}
