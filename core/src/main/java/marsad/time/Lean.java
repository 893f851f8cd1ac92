package marsad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which of the dates that fit a year-less expression it means. */
enum Lean {
    /** The last one up to now. */
    LAST,
    /** The next one from now on. */
    NEXT,
    /** The one nearest to now. */
    NEAR,
    /** Nothing tells: the nearest date, but the last weekday, as reports have it. */
    REPORT;

    /** Chooses between the last fitting date up to now and the next from now on. */
    @Nullable
    LocalDate choose(@Nullable LocalDate last, @Nullable LocalDate next, LocalDate now) {
        if (last == null || next == null) {
            return last == null ? next : last;
        }
        long back = ChronoUnit.DAYS.between(last, now);
        long ahead = ChronoUnit.DAYS.between(now, next);
        return switch (this) {
            case LAST -> last;
            case NEXT -> next;
            case NEAR, REPORT -> ahead <= back ? next : last;
        };
    }
}
