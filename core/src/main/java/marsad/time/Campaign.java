package marsad.time;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A season of sport or a year of school, which begins in one year and ends in the next.
 *
 * @param which -1 last, 0 this, 1 next
 */
record Campaign(int which) implements Said {
    /** The month from which on people speak of the season that ended in spring as the last one. */
    private static final Month OVER = Month.JUNE;

    /** The month from which on the clubs that sign for the coming season call it this one. */
    private static final Month NEAR = Month.JULY;

    /** The month from which on the season that began in August is no longer the next one. */
    private static final Month BEGIN = Month.SEPTEMBER;

    @Override
    public @Nullable Period resolve(Scene scene) {
        LocalDate now = scene.now();
        if (now == null) {
            return null;
        }
        Month turn = which < 0 ? OVER : which == 0 ? NEAR : BEGIN;
        int running = now.getMonth().compareTo(turn) < 0 ? now.getYear() - 1 : now.getYear();
        Point begin = Point.year(running + which);
        return Period.of(begin, begin.plus(1));
    }
}
