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
    /** The last one up to now, unless the next is at hand and the last one long gone. */
    REPORT;

    private static final int AT_HAND = 100;

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
            case NEAR -> ahead <= back ? next : last;
            case REPORT -> ahead < AT_HAND && back > 2 * AT_HAND ? next : last;
        };
    }
}
