package marsad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Three numbers of which the middle one is a month and one of the others a year without its century: 21/4/16 and
 * 16/4/21. Which is which only the day of the report tells, and where it lies far from both, they are no date at all.
 */
record ShortDate(int first, int month, int last) implements Said {
    private static final int CENTURY = 100;

    /** Years around the report in which such a date lies; others are written out. */
    private static final int NEAR = 3;

    @Override
    public @Nullable Period resolve(Scene scene) {
        LocalDate now = scene.now();
        if (now == null) {
            return null;
        }
        LocalDate dayFirst = date(now, first, last);
        LocalDate yearFirst = date(now, last, first);
        LocalDate nearest = distance(now, yearFirst) < distance(now, dayFirst) ? yearFirst : dayFirst;
        return nearest == null ? null : Period.of(Point.day(nearest));
    }

    private @Nullable LocalDate date(LocalDate now, int day, int year) {
        try {
            LocalDate date = LocalDate.of(now.getYear() / CENTURY * CENTURY + year, month, day);
            return Math.abs(date.getYear() - now.getYear()) <= NEAR ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long distance(LocalDate now, @Nullable LocalDate date) {
        return date == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(now, date));
    }
}
